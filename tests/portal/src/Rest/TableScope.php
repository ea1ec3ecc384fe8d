<?php
// SPDX-License-Identifier: MIT
declare(strict_types=1);

namespace B24\Portal\Rest;

use B24\Portal\Rows\Listing;
use B24\Portal\Rows\Quirks;
use B24\Portal\Rows\Shape;
use B24\Portal\Rows\Table;

/** A scope whose methods read and write the rows of a table. */
abstract class TableScope extends Scope
{
	/**
	 * @param string|null $key   the key of the result that holds the rows, null if the result is the rows
	 * @param bool        $keyed an object by id instead of a list
	 */
	protected function page(Call $call, string $table, Shape $shape, ?string $key = null, bool $keyed = false): Page
	{
		return (new Listing($this->live($table), $shape, $key, $keyed, new Quirks($this->settings->quirks)))->page($call);
	}

	/** The table as it is when somebody lists it: other users may have been at work meanwhile. */
	protected function live(string $table): Table
	{
		$this->registry->store->churn($table, $this->settings->churn, $this->settings->churnTotal);
		$this->table($table)->shuffle(0, $this->settings->grow);

		return $this->table($table);
	}

	protected function table(string $table): Table
	{
		return $this->registry->store->table($table);
	}

	/** @return array<string, mixed> */
	protected function row(Call $call, Table $table, Shape $shape, int $id): array
	{
		if (!$table->ids->lives($id)) {
			throw $this->absent($call, $id);
		}

		return $shape->row(null, $id, $table->mix($id), $table->record($id));
	}

	protected function insert(Call $call, Table $table, Shape $shape): int
	{
		return $table->insert($shape->toRecord(self::fields($call)));
	}

	protected function update(Call $call, Table $table, Shape $shape): int
	{
		$id = self::id($call);
		if (!$table->update($id, $shape->toRecord(self::fields($call)))) {
			throw $this->absent($call, $id);
		}

		return $id;
	}

	protected function remove(Call $call, Table $table): void
	{
		if (!$table->delete(self::id($call))) {
			throw $this->absent($call, self::id($call));
		}
	}

	/** What the method's page names for an id that does not exist; older pages show an error without a code. */
	private function absent(Call $call, int $id): RestError
	{
		return $this->registry->documented->errors($call)->absent($id) ?? new RestError('', 'Not found');
	}

	protected static function id(Call $call): int
	{
		return (int) $call->param('id', $call->param('ID', 0));
	}

	/** @return array<array-key, mixed> */
	private static function fields(Call $call): array
	{
		$fields = $call->param('fields');

		return is_array($fields) ? $fields : throw new RestError('', 'Parameter \'fields\' must be array.');
	}
}
