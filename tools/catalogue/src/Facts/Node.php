<?php
// SPDX-License-Identifier: MIT
declare(strict_types=1);

namespace B24\Catalogue\Facts;

/** One value in a request or a reply: its types, limits and parts. */
final class Node
{
	/** @var list<string> as documented */
	public array $types = [];
	public bool $required = false;
	/** A parameter that is required, while an example leaves it out. */
	public bool $omitted = false;
	/** @var array{values?: list<string|int|bool>, default?: mixed, min?: int|float, max?: int|float} */
	public array $limits = [];
	/** @var array<string, Node>|null parts by name; `*` in a name is any text */
	public ?array $fields = null;
	/** What a list holds. */
	public ?Node $item = null;
	/** What an object with free names holds. */
	public ?Node $each = null;
	/** @var list<string>|null what a list of names may hold */
	public ?array $names = null;
	/** A table that several pages use, instead of `fields` or `names`. */
	public ?string $ref = null;
	/** The table that the fields were copied from; not exported. */
	public ?string $origin = null;
	/** @var list<string> what the example has in JSON, where the type does not say it */
	public array $as = [];
	/** @var list<string> other spellings of the name, by letter case, in examples of requests */
	public array $spellings = [];
	/** @var list<string|int|float|bool> what examples have here; not exported */
	public array $seen = [];
	/** The parts are known from the example alone. */
	public bool $fromExample = false;

	public function hasParts(): bool
	{
		return $this->fields !== null || $this->item !== null || $this->each !== null || $this->names !== null || $this->ref !== null;
	}

	/** @return array<string, mixed> for JSON, keys in one order */
	public function export(): array
	{
		$children = static fn (?array $nodes) => $nodes === null ? null : ($nodes === [] ? new \stdClass() : array_map(static fn (Node $node) => $node->export() ?: new \stdClass(), $nodes));

		return array_filter([
			'type' => $this->types,
			'as' => $this->as,
			'required' => $this->required,
			'omitted' => $this->omitted,
			'values' => $this->limits['values'] ?? [],
		]) + array_filter([
			'default' => $this->limits['default'] ?? null,
			'min' => $this->limits['min'] ?? null,
			'max' => $this->limits['max'] ?? null,
			'example' => $this->fromExample ?: null,
			'spellings' => $this->spellings ?: null,
			'ref' => $this->ref,
			'names' => $this->names,
			'fields' => $children($this->fields),
			'item' => $this->item === null ? null : ($this->item->export() ?: new \stdClass()),
			'each' => $this->each === null ? null : ($this->each->export() ?: new \stdClass()),
		], static fn (mixed $value) => $value !== null);
	}

	/** How many named parts there are, at any depth; those of shared tables are not counted. */
	public function count(): int
	{
		$count = count($this->fields ?? []);
		foreach ([...array_values($this->fields ?? []), $this->item, $this->each] as $part) {
			$count += $part?->count() ?? 0;
		}

		return $count;
	}
}
