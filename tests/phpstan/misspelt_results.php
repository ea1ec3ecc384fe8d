<?php
// SPDX-License-Identifier: MIT
declare(strict_types=1);

/*
 * Misspelt names in results, which PHPStan has to find: exactly one error in each line that ends with "wrong", and
 * none in the others. tests/phpstan/compare.php checks it. Psalm reports no name that an open shape may have.
 */

/** @return list<mixed> */
function results(B24\Client $b24): array
{
	$deal = $b24->crm->dealGet(['id' => 1])->result;
	$title = $deal['TITLE'];
	$values = [strlen($title), $deal['UF_CRM_1'] ?? null];
	$values[] = $deal['TITEL']; // wrong
	foreach ($b24->list('crm.deal.list') as $row) {
		$values[] = strlen($row['TITLE']);
		$values[] = $row['STAGE']; // wrong
	}
	$values[] = $b24->profile()->result['NMAE']; // wrong
	$task = $b24->call('tasks.task.get', ['taskId' => 1])->result;
	$values[] = strlen($b24->call('crm.deal.get', ['id' => 1])->result['STAGE_ID']);

	return [$values, $task];
}
