<?php
// SPDX-License-Identifier: MIT
declare(strict_types=1);

namespace B24\Catalogue\Facts;

use RuntimeException;

/**
 * Where a page is wrong: facts_corrections.tsv has the method, the version, the path of the fact
 * (`params.fields.fields.NAME.type`), what it is instead as JSON (`null` removes it), and the reason.
 */
final class Corrections
{
	/** @var array<string, list<array{list<string>, mixed, string}>> by method and version */
	private array $corrections = [];

	public function __construct(string $file)
	{
		foreach (file($file, FILE_IGNORE_NEW_LINES | FILE_SKIP_EMPTY_LINES) as $line) {
			if ($line[0] !== '#') {
				[$method, $version, $path, $value] = explode("\t", $line);
				$this->corrections["$method $version"][] = [explode('.', $path), json_decode($value, true, flags: JSON_THROW_ON_ERROR), $line];
			}
		}
	}

	/**
	 * @param array<string, mixed> $line of facts.jsonl
	 * @return array<string, mixed>
	 */
	public function apply(array $line): array
	{
		$name = "$line[method] $line[version]";
		foreach ($this->corrections[$name] ?? [] as [$path, $value, $text]) {
			$line = self::set($line, $path, $value, $text);
		}
		unset($this->corrections[$name]);

		return $line;
	}

	/** @return list<string> those of methods that there are not */
	public function left(): array
	{
		return array_keys($this->corrections);
	}

	/**
	 * @param array<string, mixed> $facts
	 * @param non-empty-list<string> $path
	 * @return array<string, mixed>
	 */
	private static function set(array $facts, array $path, mixed $value, string $text): array
	{
		$step = array_shift($path);
		if ($path === []) {
			if (($facts[$step] ?? null) === $value) {
				throw new RuntimeException("This correction changes nothing: $text");
			}
			$facts[$step] = $value;

			return array_filter($facts, static fn (mixed $fact) => $fact !== null);
		}
		$facts[$step] = self::set((array) ($facts[$step] ?? []), $path, $value, $text);

		return $facts;
	}
}
