<?php
// SPDX-License-Identifier: MIT
declare(strict_types=1);

namespace Bench;

/** On what, and with which versions, a run was made. */
final class Machine
{
	/** @return array<string, string> */
	public static function facts(): array
	{
		return array_filter([
			'date' => gmdate('Y-m-d H:i') . ' UTC',
			'processor' => self::processor(),
			'memory' => sprintf('%.1f GB', self::field('/proc/meminfo', 'MemTotal') / 1024 / 1024),
			'system' => self::field('/etc/os-release', 'PRETTY_NAME', '=') . ', Linux ' . php_uname('r'),
			'load before' => sprintf('%.2f', sys_getloadavg()[0]),
			'b24' => trim((string) shell_exec('git log -1 --format=%h 2>/dev/null')),
			'PHP' => PHP_VERSION . (PHP_ZTS ? ' ZTS' : ' NTS'),
			'libcurl' => self::printed('curl-config --version', '/libcurl (\S+)/'),
			'OpenSSL' => (string) preg_replace('/^OpenSSL (\S+).*/', '$1', OPENSSL_VERSION_TEXT),
			'nginx' => self::printed('nginx -v', '~nginx/(\S+)~'),
		] + Peers::versions());
	}

	private static function processor(): string
	{
		return self::field('/proc/cpuinfo', 'model name') . ', ' . Processor::count() . ' processors';
	}

	private static function field(string $file, string $name, string $separator = ':'): string
	{
		preg_match("/^$name\s*$separator\s*\"?([^\"\n]*)/m", (string) @file_get_contents($file), $found);

		return (string) preg_replace('/ kB$/', '', $found[1] ?? '0');
	}

	private static function printed(string $command, string $pattern): string
	{
		preg_match($pattern, (string) shell_exec("$command 2>&1"), $found);

		return $found[1] ?? '';
	}
}
