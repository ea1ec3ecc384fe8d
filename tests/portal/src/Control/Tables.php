<?php
// SPDX-License-Identifier: MIT
declare(strict_types=1);

namespace B24\Portal\Control;

use B24\Portal\Rows\Store;
use B24\Portal\UsageError;

/** Rows from outside: how many there are, and what comes and goes while somebody reads them. */
final class Tables
{
	public function __construct(private readonly Store $store)
	{
	}

	/** @return array<string, array{count: int, last: int}> how many rows there are, by table; of lists that nobody has asked for, none */
	public function overview(): array
	{
		return array_map(static fn ($table) => ['count' => $table->ids->count(), 'last' => $table->ids->last()], $this->store->tables());
	}

	/**
	 * What became of the rows of a table since a revision of it.
	 *
	 * @param array<array-key, mixed> $query table, since (default: the beginning)
	 * @return array<string, mixed>
	 */
	public function report(array $query): array
	{
		$ids = $this->store->table((string) ($query['table'] ?? 'deals'))->ids;
		$changes = $ids->changesSince((int) ($query['since'] ?? 0));
		$added = array_values(array_filter($changes, static fn (int $id) => $id > 0));

		return [
			'count' => $ids->count(),
			'last' => $ids->last(),
			'revision' => $ids->revision(),
			'added' => $added,
			'deleted' => array_values(array_map(abs(...), array_filter($changes, static fn (int $id) => $id < 0))),
			'lived' => $ids->ranges($ids->last() - count($added)),
		];
	}

	/**
	 * @param array<array-key, mixed> $sizes by table; also `seed`
	 * @return array{ok: true}
	 */
	public function resize(array $sizes): array
	{
		if (isset($sizes['seed'])) {
			$this->store->reseed((int) $sizes['seed']);
		}
		unset($sizes['seed']);
		foreach ($sizes as $table => $size) {
			$this->store->resize((string) $table, (int) $size);
		}

		return ['ok' => true];
	}

	/**
	 * @param array<array-key, mixed> $change table, delete (ids, or how many at random), add (how many)
	 * @return array<string, mixed> the report since before it
	 */
	public function change(array $change): array
	{
		if (array_diff(array_keys($change), ['table', 'delete', 'add']) !== []) {
			throw new UsageError('a change has table, delete and add');
		}
		$name = (string) ($change['table'] ?? 'deals');
		$table = $this->store->table($name);
		$before = $table->ids->revision();
		$delete = $change['delete'] ?? 0;
		foreach (is_array($delete) ? $delete : [] as $id) {
			$table->delete((int) $id);
		}
		$table->shuffle(is_array($delete) ? 0 : (int) $delete, (int) ($change['add'] ?? 0));

		return $this->report(['table' => $name, 'since' => $before]);
	}
}
