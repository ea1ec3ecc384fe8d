<?php
// SPDX-License-Identifier: MIT
declare(strict_types=1);

/*
 * Events. A portal sends each of them once, and calls slow handlers less often: the answer comes first, then the work.
 * What may take longer than some seconds, or must not be missed, is for a worker: see ../../worker.
 */

require __DIR__ . '/../application.php';

$event = B24\Incoming\Event::fromGlobals()->verify(oauth());

answer_now();

switch ($event->name) {
	case 'ONCRMDEALADD':
		$id = $event->data['FIELDS']['ID'] ?? null;
		if (!is_string($id)) {
			break;
		}
		// As the user who has added the deal; as the one who has installed, if it was a robot.
		$b24 = $event->client(oauth());
		$deal = $b24->crm->itemGet(['entityTypeId' => 2, 'id' => $id])->result['item'];
		$b24->crm->timelineCommentAdd(['fields' => [
			'ENTITY_TYPE' => 'deal',
			'ENTITY_ID' => $id,
			'COMMENT' => "\"{$deal['title']}\" was noticed by the example",
		]]);
		break;

	case 'ONAPPUNINSTALL':
		// Every user of the portal could send this. If it is true, the tokens have ended.
		if ($event->isUninstalled(oauth())) {
			store()->delete($event->memberId);
		}
		break;
}
