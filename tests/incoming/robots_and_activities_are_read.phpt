--TEST--
Robots and activities of business processes are read with their own fields
--EXTENSIONS--
b24
--FILE--
<?php
require __DIR__ . '/../inc/incoming.inc';
use B24\Incoming\Activity;

$activity = Activity::fromArray(sample_activity());
foreach (['workflowId', 'code', 'documentId', 'documentType', 'properties', 'useSubscription', 'timeout', 'time', 'userId',
	'domain', 'memberId', 'eventToken'] as $name) {
	echo "$name: ", json_encode($activity->$name, JSON_UNESCAPED_UNICODE), "\n";
}
var_dump(Activity::fromBody(http_build_query(sample_activity())) == $activity);

$sparse = sample_activity();
unset($sparse['properties'], $sparse['timeout_duration'], $sparse['auth']['access_token'], $sparse['auth']['user_id']);
$activity = Activity::fromArray(['use_subscription' => 'N'] + $sparse);
var_dump($activity->properties, $activity->useSubscription, $activity->timeout, $activity->token, $activity->userId);
unset($sparse['use_subscription']);
var_dump(Activity::fromArray($sparse)->useSubscription);
?>
--EXPECT--
workflowId: "65f1a2b3c4d5e6.12345678"
code: "notify"
documentId: ["crm","CCrmDocumentDeal","DEAL_5"]
documentType: ["crm","CCrmDocumentDeal","DEAL"]
properties: {"text":"Привет","who":["user_1","user_2"]}
useSubscription: true
timeout: 600
time: 1700000000
userId: 7
domain: "portal.example"
memberId: "a223c6b3710f85df22e9377d6c4f7553"
eventToken: "s3cret-event"
bool(true)
array(0) {
}
bool(false)
NULL
NULL
NULL
bool(false)
