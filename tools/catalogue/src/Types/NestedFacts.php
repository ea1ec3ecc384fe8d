<?php
// SPDX-License-Identifier: MIT
declare(strict_types=1);

namespace B24\Catalogue\Types;

/** facts.jsonl. */
final class NestedFacts
{
	/**
	 * @param array<string, array<string, array<string, mixed>>> $tables fields of shared tables, by name
	 * @param array<string, array<string, mixed>> $methods by name and version
	 */
	private function __construct(public readonly array $tables, private readonly array $methods)
	{
	}

	public static function load(string $file): self
	{
		[$tables, $methods] = [[], []];
		foreach (file($file, FILE_IGNORE_NEW_LINES) as $line) {
			$record = json_decode($line, true, flags: JSON_THROW_ON_ERROR);
			if (isset($record['table'])) {
				$tables[$record['table']] = $record['fields'];
			} else {
				$methods["$record[method] $record[version]"] = $record;
			}
		}

		return new self($tables, $methods);
	}

	/** @return array<string, array<string, mixed>> the facts about the parameters */
	public function parameters(string $method, int $version): array
	{
		return $this->methods["$method $version"]['params'] ?? [];
	}

	/** @return ?array<string, mixed> the fact about the result; null if there is none */
	public function result(string $method, int $version): ?array
	{
		return $this->methods["$method $version"]['result'] ?? null;
	}

	/** @return list<string> the error codes on its page; '': an error without a code */
	public function errors(string $method, int $version): array
	{
		return $this->methods["$method $version"]['errors'] ?? [];
	}
}
