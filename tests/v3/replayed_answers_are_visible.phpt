--TEST--
An answer that the portal repeats for a known idempotency key says so
--EXTENSIONS--
b24
--FILE--
<?php
require __DIR__ . '/../inc/portal.inc';

$portal = Portal::start();
$b24 = (new B24\Client($portal->webhook, ['caFile' => $portal->caFile]))->v3();
$task = ['fields' => ['title' => 'Call back', 'creatorId' => 1, 'responsibleId' => 1]];
$first = $b24->tasks->taskAdd($task, ['idempotencyKey' => 'call-back-17']);
$again = $b24->tasks->taskAdd($task, ['idempotencyKey' => 'call-back-17']);
$other = $b24->tasks->taskAdd($task);
var_dump($first->replayed, $again->replayed, $other->replayed);
var_dump($first->result === $again->result, $first->result === $other->result);
try {
	$b24->tasks->taskAdd(['fields' => ['title' => 'Another']], ['idempotencyKey' => 'call-back-17']);
} catch (B24\Exception\Api $e) {
	var_dump($e->httpStatus, $e->errorCode);
}
?>
--EXPECT--
bool(false)
bool(true)
bool(false)
bool(true)
bool(false)
int(422)
string(54) "BITRIX_REST_V3_EXCEPTION_IDEMPOTENCYKEYREUSEDEXCEPTION"
