--TEST--
A writing call of version 3 carries an idempotency key: the caller's, or one of its own
--EXTENSIONS--
b24
--FILE--
<?php
require __DIR__ . '/../inc/portal.inc';

$portal = Portal::start(['echo' => true]);
$b24 = (new B24\Client($portal->webhook, ['caFile' => $portal->caFile]))->v3();
$sent = fn () => $portal->last()['headers']['idempotency-key'] ?? null;
$first = $b24->tasks->taskAdd(['fields' => ['title' => 'a']])->idempotencyKey;
var_dump($first === $sent(), preg_match('/^[0-9a-f]{32}$/', $first));
$second = $b24->tasks->taskAdd(['fields' => ['title' => 'a']])->idempotencyKey;
var_dump($first !== $second);
var_dump($b24->tasks->taskAdd(['fields' => []], ['idempotencyKey' => 'order-15'])->idempotencyKey, $sent());
var_dump($b24->tasks->taskGet(['id' => 1])->idempotencyKey, $sent());
var_dump($b24->tasks->taskGet(['id' => 1], ['idempotencyKey' => 'mine'])->idempotencyKey, $sent());
var_dump($b24->call('brand.new.method')->idempotencyKey === $sent());
var_dump($b24->crm->dealAdd(['fields' => []])->idempotencyKey, $sent());
$before = count($portal->requests());
foreach (['', "a\nb", 'ключ', str_repeat('k', 256), 5] as $key) {
	try {
		$b24->tasks->taskAdd(['fields' => []], ['idempotencyKey' => $key]);
	} catch (B24\Exception\InvalidArgument $e) {
		echo $e->getMessage(), "\n";
	}
}
try {
	$b24->crm->dealAdd(['fields' => []], ['idempotencyKey' => 'k']);
} catch (B24\Exception\InvalidArgument $e) {
	echo $e->getMessage(), "\n";
}
echo count($portal->requests()) - $before, " requests\n";
?>
--EXPECT--
bool(true)
int(1)
bool(true)
string(8) "order-15"
string(8) "order-15"
NULL
NULL
string(4) "mine"
string(4) "mine"
bool(true)
NULL
NULL
tasks.task.add: option "idempotencyKey" must be 1 to 255 printable ASCII characters
tasks.task.add: option "idempotencyKey" must be 1 to 255 printable ASCII characters
tasks.task.add: option "idempotencyKey" must be 1 to 255 printable ASCII characters
tasks.task.add: option "idempotencyKey" must be 1 to 255 printable ASCII characters
tasks.task.add: option "idempotencyKey" must be a string
crm.deal.add: option "idempotencyKey" has an effect in REST 3.0 only, and this call is of version 2
0 requests
