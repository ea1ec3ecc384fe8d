<?php
declare(strict_types=1);

namespace B24\Catalogue\Facts;

/** Tables of fields that more than one method refers to, by their name: `crm/data-types#crm_multifield`. */
final class SharedTables
{
	/** @var array<string, array<string, Node>|null> null while it is being read */
	private array $tables = [];

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

	/** @return array<string, array<string, Node>> */
	public function all(): array
	{
		return array_map(static fn (?array $fields) => $fields ?? [], $this->tables);
	}
}
