<?php
// SPDX-License-Identifier: MIT
declare(strict_types=1);

namespace B24\Portal\Rows;

use Random\Engine\Xoshiro256StarStar;
use Random\Randomizer;

/** The rows of one kind. What nobody has written is made from its id whenever it is asked for. */
final class Table
{
	private const REMEMBERED = 4;

	public readonly Ids $ids;
	/** @var array<int, array<string, mixed>> what was written, by id and the names of crm.deal.* */
	private array $records = [];
	private readonly Randomizer $random;
	private int $edits = 0;
	private bool $isWritten = false;
	/** @var array<string, list<int>> */
	private array $found = [];

	public function __construct(public readonly int $size, private readonly int $seed)
	{
		$this->ids = new Ids($size);
		$this->random = new Randomizer(new Xoshiro256StarStar($seed));
	}

	/** Looks random, but is the same for the same id and seed. */
	public function mix(int $id): int
	{
		$mix = ($id * 2654435761 + $this->seed * 40503) & 0x3fffffff;
		$mix = (($mix ^ ($mix >> 15)) * 1540483477) & 0x3fffffff;

		return $mix ^ ($mix >> 13);
	}

	/** @return array<string, mixed>|null */
	public function record(int $id): ?array
	{
		return $this->records[$id] ?? null;
	}

	/** Whether there is a row that somebody has written. */
	public function isWritten(): bool
	{
		return $this->isWritten;
	}

	/** @return array<int, array<string, mixed>> what was written, by id */
	public function written(): array
	{
		return $this->records;
	}

	/** @param array<string, mixed> $record */
	public function insert(array $record): int
	{
		$id = $this->ids->add();
		$this->records[$id] = $record;
		$this->isWritten = true;

		return $id;
	}

	/** @param array<string, mixed> $record */
	public function update(int $id, array $record): bool
	{
		if (!$this->ids->lives($id)) {
			return false;
		}
		$this->edits++;
		$this->isWritten = true;
		$this->records[$id] = $record + ($this->records[$id] ?? []);

		return true;
	}

	public function delete(int $id): bool
	{
		unset($this->records[$id]);

		return $this->ids->delete($id);
	}

	/** Deletes and adds rows at random; the same ones in every run. */
	public function shuffle(int $deletions, int $additions): void
	{
		for ($i = 0; $i < $deletions && ($count = $this->ids->count()) > 0; $i++) {
			$this->delete((int) $this->ids->at($this->random->getInt(0, $count - 1)));
		}
		for ($i = 0; $i < $additions; $i++) {
			$this->ids->add();
		}
	}

	/**
	 * What a slow filter finds, searched once for all its pages unless rows change meanwhile.
	 *
	 * @param \Closure(): list<int> $search
	 * @return list<int>
	 */
	public function remember(string $filter, \Closure $search): array
	{
		$name = "{$this->ids->revision()} $this->edits $filter";
		if (!isset($this->found[$name])) {
			$this->found = array_slice($this->found, 1 - self::REMEMBERED, null, true) + [$name => $search()];
		}

		return $this->found[$name];
	}
}
