<?php
// SPDX-License-Identifier: MIT
declare(strict_types=1);

namespace B24\Stubs;

/** A REST method's name, and the PHP method that has its types. */
final class RestName
{
	/** The class without its namespace. */
	public readonly string $class;
	public readonly string $method;

	public function __construct(public readonly string $name)
	{
		[$first, $rest] = explode('.', $name, 2) + [1 => ''];
		$this->class = $rest === '' ? 'Client' : ucfirst(self::camelise(strtolower($first)));
		$this->method = self::camelise($rest === '' ? $first : $rest);
	}

	/** The REST method of such a PHP method that has names to select; null if there is none. */
	public static function ofSelecting(string $class, string $method): ?string
	{
		static $all = [];
		foreach ($all === [] ? array_keys(SelectNames::NAMES) : [] as $key) {
			$name = new self(strtok($key, ' '));
			$all[strtolower("B24\\$name->class::$name->method")] = $name->name;
		}

		return $all[strtolower("$class::$method")] ?? null;
	}

	/** `user.settings.set`, `sonet_group`: what follows a dot, an underscore or a hyphen becomes upper case. */
	private static function camelise(string $name): string
	{
		return (string) preg_replace_callback('/[._-]+(.)/', static fn (array $found): string => strtoupper($found[1]), $name);
	}
}
