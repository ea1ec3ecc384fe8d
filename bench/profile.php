<?php
// SPDX-License-Identifier: MIT
declare(strict_types=1);

/*
 * Where the CPU time of one call over TLS goes: system calls counted by strace, instructions per stage counted by
 * valgrind's callgrind. A stage's time is its part of the instructions in user mode, hence a good guess and no more.
 */

use Bench\Clients;
use Bench\Processor;
use Bench\Replies;
use Bench\Report;
use Bench\Web;

/** What is done in which function, its callees included. Stages do not contain one another. */
const STAGES = [
	'method and parameters looked up' => ['b24_method_find', 'php_b24_check'],
	'parameters to JSON' => ['php_b24_marshal'],
	'libcurl, with TLS' => ['curl_multi_perform', 'curl_multi_poll', 'curl_multi_add_handle', 'curl_multi_remove_handle', 'curl_easy_setopt'],
	'figures of the exchange' => ['b24_transfer_figures_get'],
	'envelope read, outcome classified' => ['b24_classify'],
	'B24\Response' => ['php_b24_response_create'],
];

/** Runs a client for so many calls, under another program if one is named. @return array{float, float} CPU in user mode and in the system's, µs */
function run_client(array $command, int $calls, array $under = []): array
{
	$before = getrusage(1);
	$process = proc_open([...Processor::first(), ...$under, ...$command], [['pipe', 'r'], ['file', '/dev/null', 'w'], ['file', '/dev/null', 'w']], $pipes);
	fwrite($pipes[0], "$calls\n");
	fclose($pipes[0]);
	proc_close($process);
	$after = getrusage(1);
	$spent = static fn (string $kind) => ($after["ru_$kind.tv_sec"] - $before["ru_$kind.tv_sec"]) * 1e6 + $after["ru_$kind.tv_usec"] - $before["ru_$kind.tv_usec"];

	return [$spent('utime'), $spent('stime')];
}

/** @return array<string, float> by function, its callees included; `PROGRAM TOTALS` is all */
function instructions(string $file): array
{
	$counts = [];
	foreach (explode("\n", (string) shell_exec('callgrind_annotate --auto=no --threshold=100 --inclusive=yes ' . escapeshellarg($file) . ' 2>/dev/null')) as $line) {
		if (preg_match('/^\s*([\d,]+) \([ \d.]+%\)\s+(.*?)(?: \[[^\]]*\])?\s*$/', $line, $found)) {
			$name = preg_replace(['/^.*:/', "/'\d+$/"], '', $found[2]);
			$counts[$name] = max($counts[$name] ?? 0.0, (float) str_replace(',', '', $found[1]));
		}
	}

	return $counts;
}

/** What one call costs, from the difference of two runs. @return array<string, float> */
function instructions_a_call(array $command): array
{
	$counts = [];
	foreach ([100, 400] as $calls) {
		$file = tempnam(sys_get_temp_dir(), 'b24-callgrind-');
		run_client($command, $calls, ['valgrind', '--tool=callgrind', "--callgrind-out-file=$file"]);
		$counts[] = instructions($file);
		unlink($file);
	}
	$names = array_keys($counts[1]);

	return array_combine($names, array_map(static fn (string $name) => ($counts[1][$name] - ($counts[0][$name] ?? 0)) / 300, $names));
}

/** @return array<string, float> by name, of one call */
function system_calls(array $command): array
{
	$counts = [];
	foreach ([100, 400] as $calls) {
		$file = tempnam(sys_get_temp_dir(), 'b24-strace-');
		run_client($command, $calls, ['strace', '-f', '-c', '-o', $file]);
		preg_match_all('/^\s*[\d.]+\s+[\d.]+\s+\d+\s+(\d+)\s+(?:\d+\s+)?((?!total)\w+)$/m', (string) file_get_contents($file), $found);
		$counts[] = array_combine($found[2], array_map(floatval(...), $found[1]));
		unlink($file);
	}
	$difference = [];
	foreach ($counts[1] as $name => $count) {
		$difference[$name] = round(($count - ($counts[0][$name] ?? 0)) / 300, 1);
	}

	return array_filter($difference, static fn (float $count) => $count >= 0.1);
}

/** @return array{user: float, system: float} microseconds a call */
function time_a_call(array $command): array
{
	$short = run_client($command, 500);
	$long = run_client($command, 10500);

	return ['user' => ($long[0] - $short[0]) / 10000, 'system' => ($long[1] - $short[1]) / 10000];
}

function stage_rows(array $counts, float $user): array
{
	$all = $counts['PROGRAM TOTALS'] ?? throw new RuntimeException('callgrind counted nothing');
	$rows = [];
	foreach (STAGES as $stage => $functions) {
		$sum = array_sum(array_map(static fn (string $name) => $counts[$name] ?? 0.0, $functions));
		$rows[] = [$stage, sprintf('%.0f', $sum), sprintf('%.2f', $sum / $all * $user)];
		$rest = ($rest ?? $all) - $sum;
	}
	$rows[] = ['the rest: PHP, begin and end of the call', sprintf('%.0f', $rest), sprintf('%.2f', $rest / $all * $user)];

	return [...$rows, ['all', sprintf('%.0f', $all), sprintf('%.2f', $user)]];
}

return static function (Report $report): void {
	$web = new Web(Replies::small());
	$clients = new Clients($web);
	$commands = ['b24' => $clients->command('b24', 'tls'), Clients::LOOP => $clients->command(Clients::LOOP, 'tls')];
	$times = array_map(time_a_call(...), $commands);
	$rows = [];
	foreach ($times as $name => $time) {
		$rows[] = [$name, sprintf('%.1f', $time['user']), sprintf('%.1f', $time['system'])];
	}
	$report->table('CPU time of a call over TLS, microseconds', ['user mode', 'system'], $rows);
	$report->table('b24 in user mode', ['instructions', 'microseconds'], stage_rows(instructions_a_call($commands['b24']), $times['b24']['user']));
	$loop = instructions_a_call($commands[Clients::LOOP])['PROGRAM TOTALS'];
	$report->table(Clients::LOOP . ' in user mode', ['instructions', 'microseconds'], [['all', sprintf('%.0f', $loop), sprintf('%.2f', $times[Clients::LOOP]['user'])]]);
	$calls = array_map(system_calls(...), $commands);
	$names = array_keys($calls['b24'] + $calls[Clients::LOOP]);
	$report->table('System calls of a call', array_keys($calls), array_map(
		static fn (string $name) => [$name, (string) ($calls['b24'][$name] ?? 0), (string) ($calls[Clients::LOOP][$name] ?? 0)],
		$names,
	));
};
