<?php
// SPDX-License-Identifier: MIT
declare(strict_types=1);

namespace B24\Portal\Methods;

use B24\Portal\Rest\Call;
use B24\Portal\Rest\Conditions;
use B24\Portal\Rest\Rest;
use B24\Portal\Rest\RestError;
use B24\Portal\Rest\TableScope;
use B24\Portal\Rows\Shape;
use B24\Portal\Rows\Shapes\Plain;

/** Tasks in REST 3.0: the rows of the classic API with other names and words. */
final class Tasks extends TableScope
{
	public const NAME = 'tasks';

	private const MAX_LIMIT = 1000;
	private const FIELDS = ['id', 'title', 'description', 'responsibleId', 'creatorId', 'priority', 'status', 'deadline'];

	/** What the classic API calls a field, where the name differs. */
	private const CLASSIC = ['creatorId' => 'CREATED_BY', 'responsibleId' => 'RESPONSIBLE_ID'];
	private const WORDS = [
		'status' => ['2' => 'pending', '3' => 'in_progress', '4' => 'supposedly_completed', '5' => 'completed', '6' => 'deferred'],
		'priority' => ['0' => 'low', '1' => 'average', '2' => 'high'],
	];

	private Shape $shape;

	public function reset(): void
	{
		$this->shape = Plain::tasks();
	}

	public function state(): array
	{
		return ['tasks' => $this->table('tasks')->ids->count()];
	}

	/** @return array{item: array<string, mixed>} */
	#[Rest('tasks.task.get', version: 3)]
	public function get(Call $call): array
	{
		return ['item' => self::selected($this->find($call), $call)];
	}

	/** @return array{items: list<array<string, mixed>>} */
	#[Rest('tasks.task.list', version: 3)]
	public function list(Call $call): array
	{
		$conditions = new Conditions(self::FIELDS);
		$all = array_map($this->task(...), iterator_to_array($this->table('tasks')->ids->walk(1, PHP_INT_MAX, false), false));
		$rows = $conditions->filter($all, (array) $call->param('filter', []));
		$rows = $conditions->sort($rows, (array) $call->param('order', []));
		[$offset, $limit] = self::pagination((array) $call->param('pagination', []));
		$rows = array_slice($rows, $offset, $limit);

		return ['items' => array_map(static fn (array $row) => self::selected($row, $call), $rows)];
	}

	/** @return array{item: array<string, mixed>} */
	#[Rest('tasks.task.add', version: 3, writes: true)]
	public function add(Call $call): array
	{
		$fields = self::checked($call);
		if (!is_string($fields['title'] ?? null) || $fields['title'] === '') {
			throw RestError::validation(['fields.title' => 'Required field `title` is missing.']);
		}
		$owner = ['creatorId' => $this->options->userId, 'responsibleId' => $this->options->userId];

		return ['item' => ['id' => $this->table('tasks')->insert(self::record($fields + $owner + ['status' => 'pending']))]];
	}

	/** @return array{result: bool} */
	#[Rest('tasks.task.update', version: 3, writes: true)]
	public function change(Call $call): array
	{
		$task = $this->find($call);
		$this->table('tasks')->update($task['id'], self::record(self::checked($call)));

		return ['result' => true];
	}

	/** @return array{result: bool} */
	#[Rest('tasks.task.delete', version: 3, writes: true)]
	public function delete(Call $call): array
	{
		$this->table('tasks')->delete($this->find($call)['id']);

		return ['result' => true];
	}

	/** @return array<string, mixed> */
	private function task(int $id): array
	{
		$table = $this->table('tasks');
		$record = $table->record($id) ?? [];
		$row = $this->shape->row(null, $id, $table->mix($id), $record);

		return [
			'id' => $id,
			'title' => $row['title'],
			'description' => (string) ($record['DESCRIPTION'] ?? ''),
			'responsibleId' => (int) $row['responsibleId'],
			'creatorId' => (int) $row['createdBy'],
			'priority' => self::WORDS['priority'][$row['priority']] ?? $row['priority'],
			'status' => self::WORDS['status'][$row['status']] ?? $row['status'],
			'deadline' => $row['deadline'],
		];
	}

	/**
	 * @param  array<string, mixed> $fields
	 * @return array<string, mixed> as the table keeps it, by the names and words of the classic API
	 */
	private static function record(array $fields): array
	{
		$record = [];
		foreach (array_diff_key($fields, ['id' => 0]) as $name => $value) {
			$word = is_string($value) ? array_search($value, self::WORDS[$name] ?? [], true) : false;
			$record[self::CLASSIC[$name] ?? strtoupper($name)] = $word === false ? $value : (string) $word;
		}

		return $record;
	}

	/** @return array<string, mixed> */
	private function find(Call $call): array
	{
		$id = $call->param('id');
		if (!is_int($id)) {
			throw RestError::validation([
				'id' => $id === null ? 'Required field `id` is missing.' : 'The value of `id` must be of type int.',
			]);
		}

		return $this->table('tasks')->ids->lives($id) ? $this->task($id) : throw RestError::v3('ENTITYNOTFOUND', "Entity with id $id was not found.");
	}

	/** @return array<string, mixed> */
	private static function checked(Call $call): array
	{
		$fields = $call->param('fields');
		if (!is_array($fields)) {
			throw RestError::validation(['fields' => 'Required field `fields` is missing.']);
		}
		foreach (array_diff(array_keys($fields), self::FIELDS) as $name) {
			throw RestError::v3('UNKNOWNDTOPROPERTY', "Unknown property `$name`.");
		}

		return $fields;
	}

	/** @return array{int, int} offset, limit */
	private static function pagination(array $pagination): array
	{
		foreach ($pagination as $name => $value) {
			if (!in_array($name, ['page', 'limit', 'offset'], true) || !is_int($value) || $value < 0) {
				throw RestError::v3('INVALIDPAGINATION', "Invalid pagination: $name.");
			}
		}
		$limit = min(self::MAX_LIMIT, $pagination['limit'] ?? 50);

		return [$pagination['offset'] ?? max(0, ($pagination['page'] ?? 1) - 1) * $limit, $limit];
	}

	/** Unknown own fields in `select` are skipped silently. */
	private static function selected(array $task, Call $call): array
	{
		$select = $call->param('select');

		return is_array($select) && $select !== [] ? array_intersect_key($task, array_flip($select)) : $task;
	}
}
