<?php
// SPDX-License-Identifier: MIT
declare(strict_types=1);

namespace B24\Portal\Selftest;

/** The portal as a process: how it starts, how fast it is and how it ends. */
final class Processes extends Checks
{
	private const MAIN = __DIR__ . '/../portal.php';

	public function startsFast(): void
	{
		$best = INF;
		for ($i = 0; $i < 5; $i++) {
			$start = microtime(true);
			$portal = \Portal::start();
			$best = min($best, microtime(true) - $start);
			unset($portal);
		}
		$this->true($best < 0.3, sprintf('started in %.0f ms', $best * 1000));
	}

	public function servesFast(): void
	{
		$portal = \Portal::start();
		$client = new Client($portal);
		$before = self::cpuSeconds($portal->pid);
		for ($i = 0; $i < 1000; $i++) {
			$client->call('profile');
		}
		$used = self::cpuSeconds($portal->pid) - $before;
		$this->true($used < 1.0, sprintf('1,000 calls took %.2f s of CPU time', $used));
	}

	public function diesWithItsParent(): void
	{
		[$process, $pipes, $address] = self::start('--die-with-parent');
		fclose($pipes[0]); // what the death of the parent does as well
		$this->true(self::ends($process), 'ends with standard input');
		$this->same(false, is_dir(dirname($address['ca'])), 'the temporary directory is gone');
	}

	public function survivesAForeignDestructor(): void
	{
		if (!function_exists('pcntl_fork')) {
			return;
		}
		$portal = \Portal::start();
		$child = pcntl_fork();
		if ($child === 0) {
			exit; // runs the destructor
		}
		pcntl_waitpid($child, $status);
		$this->same(200, (new Client($portal))->call('profile')->status, 'a child does not stop it');
	}

	public function stopsOnDemand(): void
	{
		[$process, , $address] = self::start();
		$context = stream_context_create(['http' => ['method' => 'POST']]);
		file_get_contents($address['control'] . 'stop', false, $context);
		$this->true(self::ends($process), 'ends on POST /stop');
	}

	public function explainsItself(): void
	{
		$usage = shell_exec(escapeshellarg(PHP_BINARY) . ' -n ' . escapeshellarg(self::MAIN) . ' --help');
		$this->true(str_contains($usage, '--cert-expired'), '--help');
		exec(escapeshellarg(PHP_BINARY) . ' -n ' . escapeshellarg(self::MAIN) . ' --nonsense 2>&1', $lines, $status);
		$this->same([2, 'portal: unknown option --nonsense; see --help'], [$status, $lines[0]]);
	}

	/** @return array{resource, array<int, resource>, array<string, mixed>} */
	private static function start(string ...$flags): array
	{
		$process = proc_open([PHP_BINARY, '-n', self::MAIN, ...$flags], [['pipe', 'r'], ['pipe', 'w']], $pipes);

		return [$process, $pipes, json_decode(fgets($pipes[1]), true)];
	}

	/** @param resource $process */
	private static function ends($process): bool
	{
		for ($i = 0; $i < 100 && proc_get_status($process)['running']; $i++) {
			usleep(20_000);
		}

		return !proc_get_status($process)['running'];
	}
}
