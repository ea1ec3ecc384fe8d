<?php
// SPDX-License-Identifier: MIT
declare(strict_types=1);

namespace B24\Crest;

final class Files
{
	/** @return list<string> files and empty directories, relative */
	public static function under(string $directory, string $prefix = ''): array
	{
		$names = [];
		foreach (array_diff(scandir($directory), ['.', '..']) as $entry) {
			$below = is_dir("$directory/$entry") ? self::under("$directory/$entry", "$prefix$entry/") : [];
			array_push($names, ...($below ?: ["$prefix$entry"]));
		}

		return $names;
	}

	public static function remove(string $path): void
	{
		if (is_dir($path)) {
			@chmod($path, 0700);
			foreach (array_diff(scandir($path), ['.', '..']) as $entry) {
				self::remove("$path/$entry");
			}
			rmdir($path);
		} elseif (file_exists($path)) {
			unlink($path);
		}
	}
}
