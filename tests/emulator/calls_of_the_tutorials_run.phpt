--TEST--
The calls of the documentation's tutorials run against the emulator, by B24\CRest and by B24\Client
--EXTENSIONS--
b24
--FILE--
<?php
require __DIR__ . '/../inc/client.inc';

/** What a reader of the page has already; the last one is the parameter that gets its id. */
const BEFORE = [
	'crm/how-to-add-crm-objects/how-to-add-deal-with-choice-of-requisite' => [
		'crm.requisite.link.register', ['fields' => ['ENTITY_TYPE_ID' => 2, 'ENTITY_ID' => 1, 'REQUISITE_ID' => 1, 'BANK_DETAIL_ID' => 0, 'MC_REQUISITE_ID' => 0, 'MC_BANK_DETAIL_ID' => 0]], '',
	],
	'crm/how-to-edit-crm-objects/how-to-change-date-in-activity' => ['crm.activity.todo.add', ['ownerTypeId' => 2, 'ownerId' => 18, 'deadline' => '2026-01-15T12:00:00+00:00'], 'id'],
	'crm/how-to-edit-crm-objects/how-to-move-activity-between-objects' => ['crm.activity.binding.add', ['activityId' => 1, 'entityTypeId' => 1, 'entityId' => 1], ''],
];

[$portal, $b24] = portal_and_client();
define('C_REST_WEB_HOOK_URL', $portal->webhook);
define('C_REST_IGNORE_SSL', true);
define('C_REST_BLOCK_LOG', true);
$asked = 0;
$methods = $wrong = [];
$pages = json_decode(file_get_contents(__DIR__ . '/../portal/documented/tutorials.json'), true);
foreach ($pages as $page => $calls) {
	foreach (['CRest', 'Client'] as $way) {
		$portal->reset();
		$before = isset(BEFORE[$page]) ? $b24->call(BEFORE[$page][0], BEFORE[$page][1])->result : null;
		$own = isset($before['id']) ? [BEFORE[$page][2] => $before['id']] : [];
		foreach ($calls as ['method' => $method, 'params' => $params]) {
			$asked++;
			$methods[$method] = true;
			$params = array_intersect_key($own, $params) + $params;
			$params = isset($params['CALL_ID'], $call) ? ['CALL_ID' => $call] + $params : $params; // of the call that was registered before
			try {
				$reply = $way === 'CRest' ? B24\CRest::call($method, $params) : ['result' => $b24->call($method, $params)->result];
			} catch (B24\Exception $e) {
				$reply = ['error' => $e->getMessage()];
			}
			$call = $reply['result']['CALL_ID'] ?? $call ?? null;
			if (isset($reply['error']) || !array_key_exists('result', $reply)) {
				$wrong[] = "$page: $way: $method " . json_encode($params) . ': ' . ($reply['error_description'] ?? '') . " {$reply['error']}";
			}
		}
	}
}
printf("%d tutorials, %d methods, %d calls\n", count($pages), count($methods), $asked);
echo count($wrong), " refused\n", implode("\n", $wrong), "\n";
?>
--EXPECT--
53 tutorials, 112 methods, 410 calls
0 refused
