<?php
// SPDX-License-Identifier: MIT
declare(strict_types=1);

/**
 * php tests/abuse/run.php --php PHP --module b24.so [--seconds 120] [--count N] [--seed S] [--jobs J] operations|replies ...
 *
 * Runs workers, each with a seed of its own, until the time is over or so many operations (replies) were done. A worker
 * that is killed by a signal, that a sanitizer or the engine complains of, or that does not end is a finding: its seed is
 * printed, and `--seed S --jobs 1 --count 1` repeats it. Ends with "N passed, N failed": workers.
 */

require __DIR__ . '/../inc/portal.inc';

final class Abuse
{
	/** A worker does so many operations, so that a finding is short. */
	private const PER_WORKER = ['operations' => 1500, 'replies' => 4000];
	/** After so many seconds a worker hangs. */
	private const PATIENCE = 180;

	private int $passed = 0;
	private int $failed = 0;
	/** @var array<string, int> done so far */
	private array $done = [];
	/** @var array<int, array{process: resource, kind: string, seed: int, output: string, since: float}> */
	private array $workers = [];
	private readonly string $temporary;

	/** @param array<string, string> $options @param list<string> $kinds */
	public function __construct(private readonly array $options, private readonly array $kinds)
	{
		$this->temporary = sys_get_temp_dir() . '/b24-abuse-' . getmypid();
		mkdir($this->temporary, 0700);
	}

	public function run(): int
	{
		$portal = Portal::start(['plain' => true]);
		$server = proc_open([PHP_BINARY, '-n', __DIR__ . '/reply_server.php'], [['pipe', 'r'], ['pipe', 'w'], STDERR], $pipes);
		$port = trim((string) fgets($pipes[1]));
		$seed = (int) ($this->options['seed'] ?? random_int(1, 1 << 30));
		$until = microtime(true) + (float) ($this->options['seconds'] ?? 120);
		$count = (int) ($this->options['count'] ?? PHP_INT_MAX);
		$jobs = (int) ($this->options['jobs'] ?? 2);
		echo "seed $seed\n";
		if (function_exists('pcntl_signal')) { // stopped by hand: the workers that run are waited for, and the totals told
			pcntl_async_signals(true);
			foreach ([SIGINT, SIGTERM] as $signal) {
				pcntl_signal($signal, function () use (&$until): void { $until = 0; });
			}
		}
		while (($more = microtime(true) < $until && min([$count, ...array_map($this->progress(...), $this->kinds)]) < $count) || $this->workers !== []) {
			while ($more && count($this->workers) < $jobs) {
				$this->start($this->nextKind(), $seed++, [$portal->webhook, $port]);
			}
			usleep(5000);
			$this->collect();
		}
		foreach ($this->done as $kind => $done) {
			echo "$done $kind\n";
		}
		fclose($pipes[0]);
		proc_close($server);
		exec('rm -rf ' . escapeshellarg($this->temporary));
		echo "$this->passed passed, $this->failed failed\n";

		return $this->failed === 0 ? 0 : 1;
	}

	private function progress(string $kind): int
	{
		return $this->done[$kind] ?? 0;
	}

	/** The one that lags behind. */
	private function nextKind(): string
	{
		$kinds = $this->kinds;
		$running = array_count_values(array_column($this->workers, 'kind'));
		usort($kinds, fn (string $a, string $b) => [$this->progress($a) + ($running[$a] ?? 0) * 1000] <=> [$this->progress($b) + ($running[$b] ?? 0) * 1000]);

		return $kinds[0];
	}

	/** @param list<string> $more arguments */
	private function start(string $kind, int $seed, array $more): void
	{
		$count = min(self::PER_WORKER[$kind], (int) ($this->options['per-worker'] ?? PHP_INT_MAX));
		$command = [$this->options['php'], '-n', '-d', "extension={$this->options['module']}", '-d', 'memory_limit=256M', '-d', 'display_errors=1',
			'-d', 'zend.assertions=1', '-d', 'html_errors=0', '-d', "sys_temp_dir=$this->temporary", __DIR__ . "/$kind.php", (string) $seed, (string) $count, ...$more];
		$environment = [
			'ASAN_OPTIONS' => 'detect_leaks=0:exitcode=99:abort_on_error=0:allocator_may_return_null=1:handle_abort=1',
			'UBSAN_OPTIONS' => 'print_stacktrace=1:exitcode=99',
			'USE_ZEND_ALLOC' => '0',
			'TMPDIR' => $this->temporary,
			'PATH' => getenv('PATH'),
		];
		$output = "$this->temporary/$seed.out";
		$log = fopen($output, 'w+');
		$process = proc_open($command, [['file', '/dev/null', 'r'], $log, $log], $pipes, $this->temporary, $environment);
		$this->workers[] = ['process' => $process, 'kind' => $kind, 'seed' => $seed, 'output' => $output, 'since' => microtime(true)];
	}

	private function collect(): void
	{
		foreach ($this->workers as $i => $worker) {
			$status = proc_get_status($worker['process']);
			if ($status['running'] && microtime(true) - $worker['since'] < self::PATIENCE) {
				continue;
			}
			$why = null;
			if ($status['running']) {
				proc_terminate($worker["process"], 9);
				$why = 'does not end';
			}
			unset($this->workers[$i]);
			$this->judge($worker, $status, $why);
		}
	}

	/** @param array<string, mixed> $worker @param array<string, mixed> $status */
	private function judge(array $worker, array $status, ?string $why): void
	{
		$output = (string) file_get_contents($worker['output']);
		unlink($worker['output']);
		if ($why === null && $status['signaled']) {
			$why = "signal $status[termsig]";
		} elseif ($why === null && !in_array($status['exitcode'], $worker['kind'] === 'operations' ? [0, 255] : [0], true)) {
			$why = "exit status $status[exitcode]";
		} elseif ($why === null && preg_match('~Sanitizer|runtime error:|Assertion .* failed|zend_mm_heap corrupted|=== Total \d+ memory leaks|BROKEN:~', $output, $found)) {
			$why = $found[0];
		}
		preg_match_all('~^done (\d+)$~m', $output, $found);
		$this->done[$worker['kind']] = $this->progress($worker['kind']) + (int) (end($found[1]) ?: 0);
		if ($status['signaled'] && in_array($status['termsig'], [2, 15], true)) {
			return; // Ctrl-C reaches the workers as well
		}
		if ($why === null) {
			$this->passed++;

			return;
		}
		$this->failed++;
		// The report from its beginning; without one, the end of what the worker said.
		$report = preg_match('~\S+: Assertion|ERROR: AddressSanitizer|runtime error:~', $output, $found, PREG_OFFSET_CAPTURE) ? $found[0][1] : -6000;
		echo "FAIL $worker[kind], seed $worker[seed]: $why\n", preg_replace('~^~m', '    ', substr($output, $report, 6000)), "\n";
	}
}

$options = [];
$kinds = [];
for ($i = 1; $i < $argc; $i++) {
	if (str_starts_with($argv[$i], '--')) {
		$options[substr($argv[$i], 2)] = $argv[++$i] ?? '';
	} else {
		$kinds[] = $argv[$i];
	}
}
if (!isset($options['php'], $options['module'])) {
	fwrite(STDERR, "--php and --module are needed\n");
	exit(2);
}
exit((new Abuse($options, $kinds ?: ['operations', 'replies']))->run());
