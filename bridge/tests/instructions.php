<?php
// SPDX-License-Identifier: MIT
declare(strict_types=1);

/* As many calls as standard input says, through the SDK's core: for a tool that counts instructions. */

use Bitrix24\SDK\Services\ServiceBuilderFactory;

require __DIR__ . '/bootstrap.php';

$deals = ServiceBuilderFactory::createServiceBuilderFromWebhook((string) getenv('B24_WEBHOOK'))->getCRMScope()->deal();
for ($i = (int) fgets(STDIN); $i > 0; $i--) {
	if (count($deals->list(['ID' => 'ASC'], ['>ID' => 0], ['ID', 'TITLE'], 0)->getDeals()) !== 50) {
		exit(1);
	}
}
