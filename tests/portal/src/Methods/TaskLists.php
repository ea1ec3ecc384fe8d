<?php
// SPDX-License-Identifier: MIT
declare(strict_types=1);

namespace B24\Portal\Methods;

use B24\Portal\Rest\Call;
use B24\Portal\Rest\Page;
use B24\Portal\Rest\Rest;
use B24\Portal\Rest\TableScope;
use B24\Portal\Rows\Shape;
use B24\Portal\Rows\Shapes\Plain;

/** Tasks of the classic API: the rows say `id`, filter and order say `ID`. */
final class TaskLists extends TableScope
{
	public const NAME = 'task';

	private Shape $shape;

	public function reset(): void
	{
		$this->shape = Plain::tasks();
	}

	#[Rest('tasks.task.list')]
	public function list(Call $call): Page
	{
		return $this->page($call, 'tasks', $this->shape, 'tasks');
	}

	/** @return array{task: array<string, mixed>} */
	#[Rest('tasks.task.add', writes: true)]
	public function add(Call $call): array
	{
		$table = $this->table('tasks');

		$id = $this->insert($call, $table, $this->shape);
		$table->update($id, $table->record($id) + ['STATUS' => '2']); // a new task waits, whatever those have that are made up

		return ['task' => $this->row($call, $table, $this->shape, $id)];
	}
}
