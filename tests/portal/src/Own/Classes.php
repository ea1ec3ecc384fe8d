<?php
// SPDX-License-Identifier: MIT
declare(strict_types=1);

namespace B24\Portal\Own;

use B24\Portal\Rest\Scope;
use B24\Portal\UsageError;

/** The scope classes in the PHP files of a directory. */
final class Classes
{
	/** @return list<class-string<Scope>> */
	public static function in(string $directory): array
	{
		$known = get_declared_classes();
		foreach ($directory === '' ? [] : preg_grep('/\.php$/', scandir($directory) ?: []) as $file) {
			try {
				require_once "$directory/$file";
			} catch (\Throwable $error) {
				throw new UsageError("$directory/$file: {$error->getMessage()} in line {$error->getLine()}");
			}
		}
		$new = array_diff(get_declared_classes(), $known);

		return array_values(array_filter($new, static fn (string $class) => is_subclass_of($class, Scope::class) && !(new \ReflectionClass($class))->isAbstract()));
	}
}
