<?php
// SPDX-License-Identifier: MIT
declare(strict_types=1);

namespace B24\Portal\Rows;

use B24\Portal\Http\RawJson;

/**
 * A page of rows that are made when they are written out, or when a later command of a batch refers to one.
 *
 * @implements \ArrayAccess<int, array<string, mixed>>
 */
final class Rows extends RawJson implements \ArrayAccess, \Countable
{
	/**
	 * @param list<int>         $ids
	 * @param list<string>|null $select
	 * @param bool              $keyed  an object by id instead of a list
	 */
	public function __construct(
		private readonly Table $table,
		private readonly Shape $shape,
		private readonly array $ids,
		private readonly ?array $select,
		private readonly bool $keyed = false,
	) {
	}

	public function count(): int
	{
		return count($this->ids);
	}

	public function first(int $count): self
	{
		return new self($this->table, $this->shape, array_slice($this->ids, 0, $count), $this->select, $this->keyed);
	}

	/** @return array<int, array<string, mixed>> */
	public function toArray(): array
	{
		$rows = array_map($this->row(...), $this->ids);

		return $this->keyed ? array_combine($this->ids, $rows) : $rows;
	}

	public function offsetExists(mixed $offset): bool
	{
		return is_numeric($offset) && ($this->keyed ? in_array((int) $offset, $this->ids, true) : isset($this->ids[$offset]));
	}

	public function offsetGet(mixed $offset): array
	{
		return $this->row($this->keyed ? (int) $offset : $this->ids[$offset]);
	}

	public function offsetSet(mixed $offset, mixed $value): void
	{
		throw new \LogicException('rows are read only');
	}

	public function offsetUnset(mixed $offset): void
	{
		throw new \LogicException('rows are read only');
	}

	protected function text(): string
	{
		$texts = [];
		foreach ($this->ids as $id) {
			$json = $this->shape->json($this->select, $id, $this->table->mix($id), $this->table->record($id));
			$texts[] = $this->keyed ? "\"$id\":$json" : $json;
		}
		if ($this->keyed && $texts !== []) {
			return '{' . implode(',', $texts) . '}';
		}

		return '[' . implode(',', $texts) . ']'; // an empty map is shown as a list, too
	}

	/** @return array<string, mixed> */
	private function row(int $id): array
	{
		return $this->shape->row($this->select, $id, $this->table->mix($id), $this->table->record($id));
	}
}
