<?php
// SPDX-License-Identifier: MIT
declare(strict_types=1);

namespace B24\Catalogue\Purposes;

use B24\Catalogue\Method;
use B24\Catalogue\Types\NestedFacts;

/** One line for what a method is there for: written by hand, or made by a rule. */
final class Purposes
{
	/** @param array<string, string> $byHand by method */
	private function __construct(public readonly Rules $rules, public readonly array $byHand)
	{
	}

	/** @param string $folder of objects.tsv, rules.tsv and lines.tsv */
	public static function load(string $folder, NestedFacts $facts): self
	{
		$objects = array_map(static fn (array $columns) => ['one' => $columns[0], 'many' => $columns[1] ?? ''], Table::read("$folder/objects.tsv"));
		$single = static fn (string $file) => array_map(static fn (array $columns) => $columns[0], Table::read($file));

		return new self(new Rules($objects, $single("$folder/rules.tsv"), new Phrases($facts)), $single("$folder/lines.tsv"));
	}

	/** Null: nothing is known that the name does not say. */
	public function of(Method $method): ?string
	{
		return $this->byHand[$method->name()] ?? $this->byRule($method);
	}

	/** What `of()` would be without the line that is written by hand. */
	public function byRule(Method $method): ?string
	{
		$line = $this->rules->line($method);

		return $line !== null && Name::isRepeatedBy($method->name(), $line) ? null : $line;
	}
}
