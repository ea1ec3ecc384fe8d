<?php
// SPDX-License-Identifier: MIT
declare(strict_types=1);

namespace B24\Portal\Documented;

/**
 * What the documentation says of each method. Most runs need nothing of it, others need a few methods: so the files are
 * read at the first question, and a line is only decoded when its method is asked for.
 */
final class Catalogue
{
	/** The catalogue of the extension, and where a package of the emulator keeps its copy. */
	private const FOLDERS = [__DIR__ . '/../../catalogue', __DIR__ . '/../../../../src/catalogue'];

	/** @var array<string, string>|null "name in lower case, space, version" → line of methods.jsonl */
	private ?array $methods = null;
	/** @var array<string, string>|null the same of facts.jsonl; a shared table is "table, space, its name" */
	private ?array $facts = null;
	/** @var array<string, list<array{string, int, string, list<string>}>>|null */
	private ?array $errors = null;
	/** @var array<string, array<string, mixed>> lines and tables that have been decoded */
	private array $decoded = [];

	/** @return array<string, mixed>|null its line of methods.jsonl */
	public function method(string $name, int $version): ?array
	{
		$key = self::key($name, $version);
		$line = $this->lines()[$key] ?? null;

		return $line === null ? null : $this->decoded["method $key"] ??= self::decode($line);
	}

	public function knows(string $name, int $version): bool
	{
		return isset($this->lines()[self::key($name, $version)]);
	}

	/** @return list<array<string, mixed>> all lines of methods.jsonl */
	public function methods(): array
	{
		return array_values(array_map(self::decode(...), $this->lines()));
	}

	/** @return array<string, mixed> its line of facts.jsonl */
	public function facts(string $name, int $version): array
	{
		$key = self::key($name, $version);

		return $this->decoded["facts $key"] ??= self::decode($this->factLines()[$key] ?? '{}');
	}

	/** @return array<string, array<string, mixed>> the fields of a shared table */
	public function table(string $name): array
	{
		return $this->decoded["table $name"] ??= self::decode($this->factLines()["table $name"] ?? '{}')['fields'] ?? [];
	}

	/**
	 * The errors on the page of a method.
	 *
	 * @return list<array{string, int, string, list<string>}> code, status, meaning (`missing`, `invalid`, `absent`, `application`,
	 *                                                        `denied` or nothing), the parameters that are named
	 */
	public function errors(string $name, int $version): array
	{
		$this->errors ??= array_change_key_case(self::decode(file_get_contents(__DIR__ . '/../../documented/errors.json')));
		$said = $this->errors[self::key($name, $version)] ?? [];
		$others = array_diff($this->facts($name, $version)['errors'] ?? [], array_column($said, 0));

		return [...$said, ...array_map(static fn (string $code) => [$code, 400, '', []], array_values($others))];
	}

	private static function key(string $name, int $version): string
	{
		return strtolower($name) . " $version";
	}

	/** @return array<string, string> */
	private function lines(): array
	{
		return $this->methods ??= self::read('methods.jsonl');
	}

	/** @return array<string, string> */
	private function factLines(): array
	{
		return $this->facts ??= self::read('facts.jsonl');
	}

	/** @return array<string, string> */
	private static function read(string $file): array
	{
		$folder = is_dir(self::FOLDERS[0]) ? self::FOLDERS[0] : self::FOLDERS[1];
		$lines = [];
		foreach (explode("\n", rtrim((string) file_get_contents("$folder/$file"))) as $line) {
			// The names come first in a line, so that it need not be decoded to know whose it is.
			$key = preg_match('/^\{"method":"([^"]+)","version":(\d)/', $line, $named) === 1
				? self::key($named[1], (int) $named[2])
				: 'table ' . json_decode(substr($line, 9, strpos($line, '"', 10) - 8));
			$lines[$key] = $line;
		}

		return $lines;
	}

	/** @return array<array-key, mixed> */
	private static function decode(string $json): array
	{
		return json_decode($json, true, flags: JSON_THROW_ON_ERROR);
	}
}
