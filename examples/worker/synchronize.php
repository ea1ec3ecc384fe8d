<?php
// SPDX-License-Identifier: MIT
declare(strict_types=1);

/**
 * What is to be done with a change: here it is printed. A record may come twice, after a crash, so doing it again must
 * do no harm. It says which object has changed, not how: read the object.
 *
 * @param array<string, mixed> $record
 */
function synchronize(B24\Client $b24, array $record): void
{
	$data = $record['EVENT_DATA'] ?? null;
	$fields = is_array($data) ? $data['FIELDS'] ?? null : null;
	$id = is_array($fields) ? $fields['ID'] ?? null : null;
	if (!is_string($id) && !is_int($id)) {
		throw new UnexpectedValueException('the event names no deal');
	}
	$deal = $b24->crm->dealGet(['id' => $id])->result;
	echo "deal $id: {$deal['TITLE']}\n";
}
