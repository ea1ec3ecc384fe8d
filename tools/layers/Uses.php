<?php
// SPDX-License-Identifier: MIT
declare(strict_types=1);

namespace B24\Layers;

/** Which unit uses which. A unit is a C source and the header of the same name. */
final class Uses
{
	/** @var array<string, array<string, list<string>>> what is used (includes, symbols), by unit and used unit */
	private array $uses = [];
	/** @var array<string, list<string>> all that a unit uses, directly or through others; filled when asked for */
	private array $reached = [];
	/** @var list<string> */
	public readonly array $units;

	/** @param list<string> $files paths from the project's root */
	public function __construct(private readonly string $root, private readonly array $files)
	{
		$this->units = array_values(array_unique(array_map(self::unit(...), $files)));
		foreach ($files as $file) {
			$this->readIncludes($file);
		}
	}

	public static function unit(string $file): string
	{
		return preg_replace('~^src/|\.[ch]$~', '', $file);
	}

	/** @return array<string, list<string>> what the unit takes from each unit that it uses */
	public function of(string $unit): array
	{
		return $this->uses[$unit] ?? [];
	}

	/** Adds what the objects of a build take from each other: functions and data. Returns how many objects there are. */
	public function readObjects(string $build): int
	{
		$definedBy = $needs = [];
		foreach ($this->files as $file) {
			$object = preg_replace('~([^/]+)\.c$~', '.libs/$1.o', "$build/$file");
			if (!str_ends_with($file, '.c') || !is_file($object)) {
				continue;
			}
			foreach (self::symbols($object) as [$type, $symbol]) {
				if ($type === 'U') {
					$needs[self::unit($file)][] = $symbol;
				} elseif ($type === strtoupper($type)) {
					$definedBy[$symbol] = self::unit($file);
				}
			}
		}
		foreach ($needs as $unit => $symbols) {
			foreach ($symbols as $symbol) {
				$this->add($unit, $definedBy[$symbol] ?? $unit, $symbol);
			}
		}

		return count($needs);
	}

	/** @return list<list<string>> units that use each other in a circle */
	public function circles(): array
	{
		$circles = [];
		foreach ($this->units as $unit) {
			$circle = array_filter($this->reachedFrom($unit), fn (string $other) => in_array($unit, $this->reachedFrom($other), true));
			sort($circle);
			if (count($circle) > 0) {
				$circles[implode(' ', $circle)] = $circle;
			}
		}

		return array_values($circles);
	}

	/** @return list<string> all that the unit uses, directly or through others */
	private function reachedFrom(string $unit): array
	{
		if (!isset($this->reached[$unit])) {
			$found = [];
			$open = array_keys($this->of($unit));
			while ($open !== []) {
				$next = array_pop($open);
				if (!isset($found[$next])) {
					$found[$next] = true;
					array_push($open, ...array_keys($this->of($next)));
				}
			}
			$this->reached[$unit] = array_keys($found);
		}

		return $this->reached[$unit];
	}

	private function readIncludes(string $file): void
	{
		preg_match_all('/^[ \t]*#[ \t]*include[ \t]*"([^"]+)"/m', file_get_contents("$this->root/$file"), $found);
		foreach ($found[1] as $include) {
			foreach (["src/$include", $include, dirname($file) . "/$include"] as $path) {
				if (in_array($path, $this->files, true)) {
					$this->add(self::unit($file), self::unit($path), "#include \"$include\"");
					break;
				}
			}
		}
	}

	private function add(string $unit, string $used, string $what): void
	{
		if ($unit !== $used) {
			$this->uses[$unit][$used][] = $what;
		}
	}

	/** @return list<array{string, string}> types and names, as nm prints them */
	private static function symbols(string $object): array
	{
		exec('nm ' . escapeshellarg($object), $lines);

		return array_map(static fn (string $line) => array_slice(preg_split('/ +/', $line), -2), $lines);
	}
}
