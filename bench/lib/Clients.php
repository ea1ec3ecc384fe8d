<?php
// SPDX-License-Identifier: MIT
declare(strict_types=1);

namespace Bench;

/** Starts clients as processes of their own, for a target. */
final class Clients
{
	/** bench/c/loop.c: libcurl and nothing else. */
	public const LOOP = 'libcurl from C';

	/** @var array<string, true> those of whom it was said that they are not here */
	private array $missing = [];

	/** @param Web $web whom they call and whose certificate they trust */
	public function __construct(private readonly Web $web)
	{
	}

	/**
	 * @param string|int   $port  a name of the server's, or the number of a relay's
	 * @param list<string> $names of bench/clients.php, or LOOP; with `, many` behind, 200 calls at once
	 * @return array<string, Remote> those that there are
	 */
	public function start(array $names, string|int $port, string $http = '1.1', int $concurrency = 0): array
	{
		$ways = [];
		foreach ($names as $name) {
			$ways[$name] = new Remote($this->command($name, $port, $http, $concurrency));
		}
		foreach (array_filter($ways, static fn (Remote $way) => $way->missing !== null) as $name => $way) {
			echo isset($this->missing[$name]) ? '' : "  ($name: {$way->missing})\n";
			$this->missing[$name] = true;
		}

		return array_filter($ways, static fn (Remote $way) => $way->missing === null);
	}

	/** @return list<string> what start() starts */
	public function command(string $name, string|int $port, string $http = '1.1', int $concurrency = 0): array
	{
		$target = ['webhook' => $this->web->webhook($port), 'http' => $http, 'concurrency' => $concurrency];

		return str_starts_with($name, self::LOOP) ? $this->loop($target) : $this->php($name, $target);
	}

	/** @return list<string> */
	private function loop(array $target): array
	{
		require_once dirname(__DIR__) . '/clients.php';
		$many = $target['concurrency'] > 0 ? [(string) $target['concurrency']] : [];

		return [Tools::build('loop', '-lcurl'), $target['webhook'] . METHOD, $this->web->certificate, $target['http'], json_encode(PARAMS), ...$many];
	}

	/** @return list<string> with opcache, as under PHP-FPM */
	private function php(string $name, array $target): array
	{
		$settings = ["curl.cainfo={$this->web->certificate}", 'opcache.enable_cli=1', 'error_reporting=8191', 'display_errors=stderr'];
		$modules = explode(',', (string) getenv('B24_BENCH_MODULES'));
		if (str_contains($name, 'simdjson')) { // the first, if there are several
			array_push($modules, ...array_slice(glob(getenv('B24_BENCH_PEERS') . '/*simdjson*.so') ?: [], 0, 1));
		}
		$arguments = ['zend_extension=opcache', ...array_map(static fn (string $m) => "extension=$m", $modules), ...$settings];

		return [PHP_BINARY, '-n', ...array_merge(...array_map(static fn ($a) => ['-d', $a], $arguments)), __DIR__ . '/worker.php', $name, json_encode($target)];
	}
}
