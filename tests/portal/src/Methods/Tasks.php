<?php
// SPDX-License-Identifier: MIT
declare(strict_types=1);

namespace B24\Portal\Methods;

use B24\Portal\Rest\Call;
use B24\Portal\Rest\Conditions;
use B24\Portal\Rest\Rest;
use B24\Portal\Rest\RestError;
use B24\Portal\Rest\Scope;

/** Tasks, REST 3.0 only. */
final class Tasks extends Scope
{
	public const NAME = 'tasks';

	private const COUNT = 120;
	private const MAX_LIMIT = 1000;
	private const FIELDS = ['id', 'title', 'description', 'responsibleId', 'creatorId', 'priority', 'status', 'deadline'];

	/** @var array<int, array<string, mixed>> by id */
	private array $tasks = [];

	public function reset(): void
	{
		$this->tasks = [];
		for ($id = 1; $id <= self::COUNT; $id++) {
			$this->tasks[$id] = $this->task($id, ['title' => "Task $id", 'responsibleId' => 1 + $id % 7]);
		}
	}

	public function state(): array
	{
		return ['tasks' => count($this->tasks)];
	}

	/** @return array{item: array<string, mixed>} */
	#[Rest('tasks.task.get', version: 3)]
	public function get(Call $call): array
	{
		return ['item' => self::select($this->find($call), $call)];
	}

	/** @return array{items: list<array<string, mixed>>} */
	#[Rest('tasks.task.list', version: 3)]
	public function list(Call $call): array
	{
		$conditions = new Conditions(self::FIELDS);
		$rows = $conditions->filter(array_values($this->tasks), (array) $call->param('filter', []));
		$rows = $conditions->sort($rows, (array) $call->param('order', []));
		[$offset, $limit] = self::pagination((array) $call->param('pagination', []));
		$rows = array_slice($rows, $offset, $limit);

		return ['items' => array_map(static fn (array $row) => self::select($row, $call), $rows)];
	}

	/** @return array{item: array<string, mixed>} */
	#[Rest('tasks.task.add', version: 3, writes: true)]
	public function add(Call $call): array
	{
		$fields = self::fields($call);
		if (!is_string($fields['title'] ?? null) || $fields['title'] === '') {
			throw RestError::validation(['fields.title' => 'Required field `title` is missing.']);
		}
		$id = max(array_keys($this->tasks)) + 1;
		$this->tasks[$id] = $this->task($id, $fields);

		return ['item' => ['id' => $id]];
	}

	/** @return array{result: bool} */
	#[Rest('tasks.task.update', version: 3, writes: true)]
	public function update(Call $call): array
	{
		$task = $this->find($call);
		$this->tasks[$task['id']] = array_diff_key(self::fields($call), ['id' => 0]) + $task;

		return ['result' => true];
	}

	/** @return array{result: bool} */
	#[Rest('tasks.task.delete', version: 3, writes: true)]
	public function delete(Call $call): array
	{
		unset($this->tasks[$this->find($call)['id']]);

		return ['result' => true];
	}

	/** @return array<string, mixed> */
	private function task(int $id, array $fields): array
	{
		$defaults = [
			'id' => $id,
			'title' => '',
			'description' => '',
			'responsibleId' => $this->options->userId,
			'creatorId' => $this->options->userId,
			'priority' => 'average',
			'status' => 'pending',
			'deadline' => null,
		];

		return array_replace($defaults, $fields, ['id' => $id]);
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

		return $this->tasks[$id] ?? throw RestError::v3('ENTITYNOTFOUND', "Entity with id $id was not found.");
	}

	/** @return array<string, mixed> */
	private static function fields(Call $call): array
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
	private static function select(array $task, Call $call): array
	{
		$select = $call->param('select');

		return is_array($select) && $select !== [] ? array_intersect_key($task, array_flip($select)) : $task;
	}
}
