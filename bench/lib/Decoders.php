<?php
// SPDX-License-Identifier: MIT
declare(strict_types=1);

namespace Bench;

/**
 * Who makes arrays of a JSON text: b24, ext/json, and what else there is on this machine. Each is counted in processes of
 * its own, by callgrind: instructions do not depend on what else the machine does.
 */
final class Decoders
{
	public const OURS = 'b24';

	/** @var array<string, list<string>> by name: a module of PHP, if it needs one, and the expression that decodes $text */
	private array $found;
	/** @var list<string> */
	private array $missing = [];

	public function __construct()
	{
		$this->found = [
			self::OURS => [(string) getenv('B24_BENCH_MODULE'), 'B24\Bench::decode()'],
			'ext/json' => ['', 'json_decode($text, true, 512, JSON_BIGINT_AS_STRING)'],
		];
		foreach (glob(getenv('B24_BENCH_PEERS') . '/*.so') ?: [] as $module) {
			$this->found[basename($module, '.so')] = [$module, 'simdjson_decode($text, true)'];
		}
		count($this->found) > 2 || $this->missing[] = 'simdjson_php (B24_BENCH_PEERS: a directory with its module)';
		exec('echo "#include <yyjson.h>" | gcc -E - 2>&1', $output, $status);
		if ($status === 0) {
			$flags = trim((string) shell_exec('php-config --includes'));
			$this->found['yyjson'] = [Tools::build('yyjson', "-shared -fPIC $flags -lyyjson"), 'yyjson_decode($text)'];
		} else {
			$this->missing[] = 'yyjson (libyyjson-dev)';
		}
	}

	/** @return list<string> */
	public function names(): array
	{
		return array_keys($this->found);
	}

	/** @return list<string> who is left out, and what it would need */
	public function missing(): array
	{
		return $this->missing;
	}

	/** What decoding the text and freeing the arrays takes, instructions a byte. */
	public function instructions(string $name, string $text): float
	{
		$file = (string) tempnam(sys_get_temp_dir(), 'b24-decode-');
		file_put_contents($file, $text);
		$times = strlen($text) > 10000 ? 5 : 500;
		$runs = array_map(fn (int $times) => $this->start($name, $file, $times), [1, 1 + $times]);
		[$once, $often] = array_map(static fn (Instructions $run) => $run->count(), $runs);
		unlink($file);

		return ($often - $once) / $times / strlen($text);
	}

	private function start(string $name, string $file, int $times): Instructions
	{
		[$module, $expression] = $this->found[$name];
		$options = $module === '' ? [] : ['-d', "extension=$module"];

		return new Instructions([PHP_BINARY, '-n', '-d', 'memory_limit=-1', ...$options, __DIR__ . '/decoding.php', $file, (string) $times, $expression]);
	}
}
