<?php
// SPDX-License-Identifier: MIT
declare(strict_types=1);

namespace B24\Catalogue\Gather;

/** What one run has found. */
final class Gathered
{
	/**
	 * @param list<array<string, mixed>> $records sorted by name (letter case aside) and version
	 * @param array<string, list<string>> $problems reason → pages, with the method
	 * @param array<string, int> $kinds kind of page → how many
	 * @param string $access read_only.tsv
	 */
	public function __construct(
		public readonly array $records,
		public readonly array $problems,
		public readonly array $kinds,
		public readonly string $access,
	) {
	}

	/** methods.jsonl */
	public function lines(): string
	{
		return implode('', array_map(
			static fn (array $record) => json_encode($record, JSON_UNESCAPED_SLASHES | JSON_UNESCAPED_UNICODE | JSON_THROW_ON_ERROR) . "\n",
			$this->records,
		));
	}
}
