<?php
// SPDX-License-Identifier: MIT
declare(strict_types=1);

namespace B24\Catalogue\Facts;

/** Tables of fields that more than one method refers to, by their name: `crm/data-types#crm_multifield`. */
final class SharedTables
{
	/** @var array<string, array<string, Node>|null> null while it is being read */
	private array $tables = [];

	/** @var array<string, Node> what examples of replies show */
	private array $shown = [];

	public static function name(string $page, string $anchor): string
	{
		return preg_replace(['~^api-reference/~', '~\.md$~', '~/index$~'], '', $page) . ($anchor === '' ? '' : "#$anchor");
	}

	/** Whether it was read, or is being read. */
	public function has(string $name): bool
	{
		return array_key_exists($name, $this->tables);
	}

	public function open(string $name): void
	{
		$this->tables[$name] = null;
	}

	/** @param array<string, Node> $fields */
	public function close(string $name, array $fields): void
	{
		$this->tables[$name] = $fields;
	}

	public function forget(string $name): void
	{
		unset($this->tables[$name]);
	}

	/** @return array<string, Node> */
	public function fields(string $name): array
	{
		return $this->tables[$name] ?? [];
	}

	/** Remembers what an example shows where a reply refers to tables. */
	public function observe(Node $node, Node $example): void
	{
		if ($node->ref !== null) {
			ExampleShape::underKeys($node, $this->fields($node->ref), $example) || ExampleShape::insteadOf($node, $this->fields($node->ref), $example);
		}
		$table = $node->ref ?? $node->origin;
		if ($table !== null) {
			$this->shown[$table] = ExampleShape::both($this->shown[$table] ?? null, unserialize(serialize($example)));
		}
		foreach ($node->fields ?? [] as $name => $field) {
			isset($example->fields[$name]) && $this->observe($field, $example->fields[$name]);
		}
		$node->item !== null && $example->item !== null && $this->observe($node->item, $example->item);
		$node->each !== null && $example->each !== null && $this->observe($node->each, $example->each);
	}

	/** @return array<string, array<string, Node>> with the JSON types that the examples show */
	public function all(): array
	{
		foreach ($this->shown as $name => $example) {
			foreach ($this->tables[$name] ?? [] as $field => $node) {
				if (isset($example->fields[$field])) {
					ExampleShape::elements($node, $example->fields[$field]);
					ExampleShape::types($node, $example->fields[$field]);
				}
			}
		}
		$this->shown = [];

		return array_map(static fn (?array $fields) => $fields ?? [], $this->tables);
	}
}
