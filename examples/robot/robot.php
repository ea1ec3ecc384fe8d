<?php
// SPDX-License-Identifier: MIT
declare(strict_types=1);

/*
 * The robot: what users see of it, and what it does.
 */

require __DIR__ . '/../application/application.php';

const ROBOT = 'example_sum';

const LOOK = [
	'NAME' => 'Sum of the products',
	'PROPERTIES' => [
		'discount' => ['Name' => 'Discount, in percent', 'Type' => 'double', 'Required' => 'N', 'Default' => '0'],
	],
	'RETURN_PROPERTIES' => [
		'sum' => ['Name' => 'Sum', 'Type' => 'double'],
		'problem' => ['Name' => 'Why there is no sum', 'Type' => 'string'],
	],
];

/** Registers the robot; if it is there already, it becomes as it is here. */
function register(B24\Client $b24): void
{
	// It waits for an answer (USE_SUBSCRIPTION). The address is never what the Host header says.
	$fields = ['HANDLER' => setting('APP_URL') . '/robot.php', 'USE_SUBSCRIPTION' => 'Y'] + LOOK;
	if (in_array(ROBOT, $b24->bizproc->robotList()->result, true)) {
		$b24->bizproc->robotUpdate(['CODE' => ROBOT, 'FIELDS' => $fields]);
	} else {
		$b24->bizproc->robotAdd(['CODE' => ROBOT] + $fields);
	}
}

/** @return array{sum: string} */
function sum(B24\Client $b24, int $deal, float $discount): array
{
	$sum = 0.0;
	foreach ($b24->list('crm.item.productrow.list', ['filter' => ['=ownerType' => 'D', '=ownerId' => $deal]]) as $row) {
		$sum += (float) $row['price'] * (float) $row['quantity'];
	}

	return ['sum' => number_format($sum * (1 - $discount / 100), 2, '.', '')];
}
