--TEST--
calendar.user.settings.set sends the documented body
--EXTENSIONS--
b24
--FILE--
<?php
require __DIR__ . '/../inc/client.inc';
[$portal, $b24] = portal_and_client();

$response = $b24->calendar->userSettingsSet(['settings' => [
	'view' => 'month',
	'meetSection' => '4',
	'crmSection' => '4',
	'showDeclined' => true,
	'denyBusyInvitation' => false,
	'collapseOffHours' => 'N',
	'showWeekNumbers' => 'N',
	'showTasks' => 'Y',
	'syncTasks' => 'N',
	'showCompletedTasks' => 'N',
	'lastUsedSection' => 'false',
	'sendFromEmail' => '',
	'defaultSections' => ['user1' => '4', 'group6' => '49'],
	'syncPeriodPast' => '3',
	'syncPeriodFuture' => '12',
	'defaultReminders' => [
		'fullDay' => [['type' => 'min', 'count' => 15]],
		'withTime' => [['type' => 'min', 'count' => 50]],
	],
]]);
show_request($portal);
var_dump($response->result, count($portal->requests()));
?>
--EXPECT--
POST /rest/1/<secret>/calendar.user.settings.set
content-type: application/json
accept: application/json
{"settings":{"view":"month","meetSection":"4","crmSection":"4","showDeclined":true,"denyBusyInvitation":false,"collapseOffHours":"N","showWeekNumbers":"N","showTasks":"Y","syncTasks":"N","showCompletedTasks":"N","lastUsedSection":"false","sendFromEmail":"","defaultSections":{"user1":"4","group6":"49"},"syncPeriodPast":"3","syncPeriodFuture":"12","defaultReminders":{"fullDay":[{"type":"min","count":15}],"withTime":[{"type":"min","count":50}]}}}
bool(true)
int(1)
