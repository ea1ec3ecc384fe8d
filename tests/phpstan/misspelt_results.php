<?php
// SPDX-License-Identifier: MIT
declare(strict_types=1);

/*
 * Misspelt names in results, which PHPStan and Psalm have to find: exactly one error in each line that ends with
 * "wrong", and none in the others. tests/phpstan/compare.php checks it.
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
	$batch = $b24->batch(['deals' => 'crm.deal.list', 'me' => 'user.current']);
	foreach ($batch->rows('deals') as $row) {
		$values[] = $row['TITLE'] ?? '';
		$values[] = $row['TITLE_'] ?? $row['UF_CRM_2'] ?? null;
		$values[] = $row['TITL']; // wrong
	}
	$values[] = $batch['me']->result['EMIAL']; // wrong
	foreach ($b24->concurrent([1 => ['crm.deal.get', ['id' => 1]]]) as $outcome) {
		if ($outcome instanceof B24\Response) {
			$values[] = $outcome->result['TITLE'];
			$values[] = $outcome->result['TITTLE']; // wrong
		}
	}
	foreach ($b24->crm->itemList(['entityTypeId' => 2])->result['items'] as $item) {
		$values[] = $item['title'] ?? '';
		$values[] = $item['tilte']; // wrong
		$item['mine'] = 5;
		$values[] = $item;
	}
	$task = $b24->call('tasks.task.get', ['taskId' => 1])->result;
	$values[] = strlen($b24->call('crm.deal.get', ['id' => 1])->result['STAGE_ID']);

	return [$values, $task];
}
