<?php
// SPDX-License-Identifier: MIT
declare(strict_types=1);

/**
 * What is to be done with a change: here it is printed. A record may come twice, after a crash, so doing it again must
 * do no harm. It says which object has changed, not how: read the object.
 */
function synchronize(B24\Client $b24, int|string $id): void
{
	$deal = $b24->crm->itemGet(['entityTypeId' => 2, 'id' => $id])->result['item'];
	echo "deal $id: {$deal['title']}\n";
}
