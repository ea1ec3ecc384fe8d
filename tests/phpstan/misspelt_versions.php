<?php
// SPDX-License-Identifier: MIT
declare(strict_types=1);

/*
 * Methods that exist in both versions of REST. PHPStan and Psalm have to find exactly one error in each line that ends
 * with "wrong", and none in the others. tests/phpstan/compare.php checks it.
 */

function number(int $number): int
{
	return $number;
}

function parameters(B24\Client $b24): void
{
	$b24->tasks->taskDelete(['taskId' => 5]);
	$b24->v3()->tasks->taskDelete(['id' => 5]);
	$b24->tasks->taskDelete(['tasksId' => 5]); // wrong
	$b24->tasks->taskDelete(['taskId' => []]); // wrong
	$b24->call('tasks.task.delete', ['id' => 5]);
	$b24->call('tasks.task.delete', ['taskIdd' => 5]); // wrong
	$b24->call('tasks.task.delete', ['id' => false]); // wrong
	$b24->tasks->taskAdd(['fields' => ['TITLE' => 'x', 'RESPONSIBLE_ID' => 1]]);
	$b24->v3()->tasks->taskAdd(['fields' => ['title' => 'x', 'creatorId' => 1, 'responsibleId' => 1]]);
	$b24->tasks->taskAdd(['fields' => ['TITLE' => 'x', 'RESPONSIBEL_ID' => 1]]); // wrong
	$b24->tasks->taskList(['filter' => ['RESPONSIBLE_ID' => 1], 'start' => 50]);
	$b24->v3()->tasks->taskList(['filter' => [['id', '>', 5]], 'pagination' => ['page' => 2]]);
	$b24->tasks->taskList(['fitler' => ['RESPONSIBLE_ID' => 1]]); // wrong
	$b24->call('tasks.task.list', ['paginaton' => ['page' => 2]]); // wrong
	$b24->tasks->taskList(['select' => ['ID', 'TITLE', 'CREATED_BY', 'responsibleId', 'UF_AUTO_1']]);
	$b24->tasks->taskList(['select' => ['ID', 'TITTLE']]); // wrong
}

/** @return list<mixed> */
function results(B24\Client $b24): array
{
	$old = $b24->tasks->taskGet(['taskId' => 1])->result;
	$new = $b24->v3()->tasks->taskGet(['id' => 1])->result;
	$values = [strlen($old['task']['title']), number($new['item']['id'])];
	// The parameters do not tell the version: what either of them returns may be read.
	$added = $b24->tasks->taskAdd(['fields' => ['TITLE' => 'x', 'RESPONSIBLE_ID' => 1]])->result;
	$values[] = strlen($added['task']['id']);
	$added = $b24->v3()->tasks->taskAdd(['fields' => ['title' => 'x', 'creatorId' => 1, 'responsibleId' => 1]])->result;
	$values[] = number($added['item']['id']);
	foreach ($b24->tasks->taskList()->result['tasks'] as $task) {
		$values[] = strlen($task['title']);
	}
	$values[] = strlen($b24->call('tasks.task.get', ['taskId' => 1])->result['task']['title']);
	$values[] = number($b24->v3()->call('tasks.task.get', ['id' => 1])->result['item']['id']);
	foreach ($b24->v3()->call('tasks.task.list')->result['items'] as $task) {
		$values[] = number($task['id']);
	}
	foreach ($b24->list('tasks.task.list') as $task) {
		$values[] = strlen($task['title']);
	}

	return $values;
}
