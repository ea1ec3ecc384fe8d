<?php
// SPDX-License-Identifier: MIT
declare(strict_types=1);

namespace Bench;

/** Clients that Composer has installed for the comparison. */
final class Peers
{
	public const PACKAGES = ['guzzlehttp/guzzle', 'symfony/http-client', 'bitrix24/b24phpsdk'];

	public static function autoload(): ?string
	{
		$file = dirname(__DIR__, 2) . '/.dev/bench/peers/vendor/autoload.php';

		return is_file($file) ? $file : null;
	}

	/** @return array<string, string> by package; those that are installed */
	public static function versions(): array
	{
		$file = dirname(__DIR__, 2) . '/.dev/bench/peers/vendor/composer/installed.json';
		$installed = is_file($file) ? json_decode((string) file_get_contents($file), true)['packages'] : [];
		$versions = array_column($installed, 'version', 'name');

		return array_intersect_key($versions, array_flip(self::PACKAGES));
	}
}
