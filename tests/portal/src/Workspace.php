<?php
// SPDX-License-Identifier: MIT
declare(strict_types=1);

namespace B24\Portal;

/** A directory of this run's own, removed when the process ends. */
final class Workspace
{
	private const PREFIX = 'b24-portal-';

	public readonly string $path;

	public function __construct()
	{
		$this->path = sys_get_temp_dir() . '/' . self::PREFIX . getmypid() . '-' . bin2hex(random_bytes(4));
		mkdir($this->path, 0700);
		register_shutdown_function($this->remove(...));
		self::sweep();
	}

	public function write(string $name, string $contents): string
	{
		$path = "$this->path/$name";
		file_put_contents($path, $contents);
		chmod($path, 0600);

		return $path;
	}

	public function remove(): void
	{
		self::removeDirectory($this->path);
	}

	/** A portal that was killed outright could not clean up; the next one does it, a day later. */
	private static function sweep(): void
	{
		foreach (glob(sys_get_temp_dir() . '/' . self::PREFIX . '*') ?: [] as $directory) {
			if (@filemtime($directory) < time() - 86400) {
				self::removeDirectory($directory);
			}
		}
	}

	private static function removeDirectory(string $directory): void
	{
		array_map(@unlink(...), glob("$directory/*") ?: []);
		@rmdir($directory);
	}
}
