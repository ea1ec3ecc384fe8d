<?php
// SPDX-License-Identifier: MIT
declare(strict_types=1);

namespace B24\Catalogue;

/** The scope classes for the engine: a stub for gen_stub and the methods' one-line bodies. */
final class SkinWriter
{
	private const BODY = '(array $params = [], array $options = []): Response {}';

	public function __construct(private readonly Catalogue $catalogue)
	{
	}

	/** src/zend/scopes/scopes.stub.php */
	public function stub(): string
	{
		$classes = '';
		foreach ($this->catalogue->classes() as $class => $methods) {
			$lines = implode('', array_map(fn (Method $m) => "    public function $m->phpName" . self::BODY . "\n", $methods));
			$classes .= "\n/**\n * @strict-properties\n * @not-serializable\n */\nfinal class $class extends Scope\n{\n$lines}\n";
		}

		return "<?php\n\n/** @generate-class-entries */\n// SPDX-License-Identifier: MIT\n\n"
			. "/* Generated from src/catalogue/methods.jsonl by ./dev gen; stubs/ has the same with documentation. */\n\n"
			. "namespace B24;\n$classes";
	}

	/** src/zend/scopes/scopes.c */
	public function code(): string
	{
		$methods = $registrations = '';
		foreach ($this->catalogue->classes() as $class => $of) {
			$methods .= "\n" . implode('', array_map(fn (Method $m) => "B24_SCOPE_METHOD($class, $m->phpName, $m->constant)\n", $of));
			$registrations .= "\tregister_class_B24_$class(php_b24_scope_ce);\n";
		}

		return <<<C
			/* SPDX-License-Identifier: MIT */
			/* Generated from src/catalogue/methods.jsonl by ./dev gen. */

			#include "zend/scopes/scopes.h"

			#include "zend/client/scope.h"

			#include "scopes_arginfo.h"
			$methods
			void php_b24_register_scopes(void)
			{
			$registrations}

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
