<?php
// SPDX-License-Identifier: MIT
declare(strict_types=1);

namespace B24\Layers;

/** Which files are the sources of the extension. */
final class Sources
{
	/** @return list<string> paths from the root; without what is generated from stubs */
	public static function in(string $root): array
	{
		$files = ['b24.c', 'php_b24.h'];
		foreach (new \RecursiveIteratorIterator(new \RecursiveDirectoryIterator("$root/src", \FilesystemIterator::SKIP_DOTS)) as $file) {
			if (preg_match('/(?<!_arginfo)\.[ch]$/', (string) $file) === 1) {
				$files[] = substr((string) $file, strlen($root) + 1);
			}
		}
		sort($files);

		return $files;
	}
}
