<?php
// SPDX-License-Identifier: MIT
declare(strict_types=1);

namespace B24\Portal\Selftest;

/** Counts what holds and what does not. A case is a public function of a subclass; each gets a portal of its own. */
abstract class Checks
{
	private static int $passed = 0;
	private static int $failed = 0;
	private string $case = '';

	public static function report(): int
	{
		printf("%d passed, %d failed\n", self::$passed, self::$failed);

		return self::$failed === 0 ? 0 : 1;
	}

	public function run(): void
	{
		foreach ((new \ReflectionObject($this))->getMethods(\ReflectionMethod::IS_PUBLIC) as $function) {
			if ($function->class !== static::class) {
				continue;
			}
			$this->case = $function->name;
			try {
				$function->invoke($this);
			} catch (\Throwable $error) {
				$this->fail("threw $error");
			}
		}
	}

	protected function same(mixed $expected, mixed $actual, string $what = ''): void
	{
		if ($expected === $actual) {
			self::$passed++;
		} else {
			$this->fail("$what: expected " . self::show($expected) . ', got ' . self::show($actual));
		}
	}

	protected function true(bool $holds, string $what): void
	{
		$holds ? self::$passed++ : $this->fail($what);
	}

	/** What a process has used so far, as Linux tells it; 0 elsewhere. */
	protected static function cpuSeconds(int $pid): float
	{
		$fields = explode(' ', (string) strrchr((string) @file_get_contents("/proc/$pid/stat"), ')'));

		return ((int) ($fields[12] ?? 0) + (int) ($fields[13] ?? 0)) / 100;
	}

	private function fail(string $what): void
	{
		self::$failed++;
		echo 'FAILED ', (new \ReflectionObject($this))->getShortName(), "::$this->case $what\n";
	}

	private static function show(mixed $value): string
	{
		return substr((string) json_encode($value, JSON_UNESCAPED_SLASHES | JSON_INVALID_UTF8_SUBSTITUTE), 0, 300);
	}
}
