<?php
// SPDX-License-Identifier: MIT
declare(strict_types=1);

namespace B24\Catalogue;

/** The scope classes for the engine: the methods' one-line bodies and the table of their names. */
final class SkinWriter
{
	private const BODY = '(array $params = [], array $options = []): Response {}';

	public function __construct(private readonly Catalogue $catalogue)
	{
	}

	/** src/zend/scopes/scopes.c */
	public function code(): string
	{
		$lists = $scopes = $rows = '';
		foreach ($this->catalogue->classes() as $class => $methods) {
			$prefix = strtolower($class);
			$list = strtoupper($class) . '_METHODS';
			$lists .= "\n#define $list(METHOD)"
				. implode('', array_map(fn (Method $m) => " \\\n\tMETHOD($class, $m->phpName, $m->constant)", $methods)) . "\n";
			$scopes .= "B24_SCOPE($prefix, $list)\n";
			$rows .= "\tB24_SCOPE_CLASS($class, $prefix),\n";
		}

		return <<<C
			/* SPDX-License-Identifier: MIT */
			/* Generated from src/catalogue/methods.jsonl by ./dev gen. */

			#include "zend/scopes/scopes.h"

			#include "zend/client/scope.h"
			#include "zend/scopes/scope_class.h"
			$lists
			/* Of each method its function, its name and its place in the table of functions. */
			#define B24_SCOPE_NAME(class, name, id)    #name "\\0"
			#define B24_SCOPE_HANDLER(class, name, id) ZEND_MN(B24_##class##_##name),

			#define B24_SCOPE(prefix, methods) \\
				methods(B24_SCOPE_METHOD) \\
				static const char prefix##_methods[] = methods(B24_SCOPE_NAME); \\
				static const zif_handler prefix##_handlers[] = {methods(B24_SCOPE_HANDLER)};

			$scopes
			#define B24_SCOPE_CLASS(class, prefix) \\
				{"B24\\\\" #class, prefix##_methods, prefix##_handlers, sizeof prefix##_handlers / sizeof *prefix##_handlers}

			static const php_b24_scope_row classes[] = {
			$rows};

			#define COUNT (sizeof classes / sizeof *classes)

			static zend_class_entry *registered[COUNT];

			void php_b24_register_scopes(void)
			{
				php_b24_register_scope_classes(classes, registered, COUNT);
			}

			void php_b24_end_scopes(void)
			{
				php_b24_end_scope_classes(registered, COUNT);
			}

			C;
	}

	/** The part of src/zend/client/client.c between its two marks. */
	public function clientCode(): string
	{
		return implode('', array_map(
			static fn (Method $m) => "B24_CLIENT_METHOD($m->phpName, $m->constant)\n",
			$this->catalogue->generatedOfClient(),
		));
	}

	/** The part of src/zend/client/client.stub.php between its two marks for properties. */
	public function clientProperties(): string
	{
		$lines = '';
		foreach ($this->catalogue->classes() as $class => $methods) {
			$segment = explode('.', $methods[0]->name())[0];
			$lines .= "    /** Methods that begin with `$segment.`. */\n    public readonly $class \${$methods[0]->property()};\n\n";
		}

		return $lines;
	}

	/** Likewise for methods of one segment. */
	public function clientMethods(): string
	{
		return implode("\n", array_map(
			static fn (Method $m) => (new Documentation($m))->block() . "    public function $m->phpName" . self::BODY . "\n",
			$this->catalogue->generatedOfClient(),
		));
	}
}
