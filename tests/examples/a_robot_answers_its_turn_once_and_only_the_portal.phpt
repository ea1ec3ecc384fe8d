--TEST--
examples/robot registers itself, answers each turn with what it has calculated, and believes nobody but the portal
--EXTENSIONS--
b24
pdo
pdo_sqlite
--FILE--
<?php
require __DIR__ . '/../inc/served.inc';
$portal = Portal::start(['anyCaller' => false]);
$site = new Served($portal, 'robot/public');
$hook = new B24\Client($portal->webhook, ['caFile' => $portal->caFile]);
$hook->crm->dealProductrowsSet(['id' => 5, 'rows' => [['PRODUCT_NAME' => 'A', 'PRICE' => 100, 'QUANTITY' => 3], ['PRODUCT_NAME' => 'B', 'PRICE' => 9.5, 'QUANTITY' => 2]]]);

function turn(array $order): array
{
	global $portal, $site;
	$token = $portal->turn('example_sum', $order)['event_token'];
	$reply = $site->answered();
	$turn = array_column($portal->robots()['turns'], null, 'event_token')[$token];
	echo $reply['status'], ' ', json_encode(['answered' => $turn['answered'], 'values' => $turn['values'], 'ignored' => $turn['ignored'], 'log' => $turn['log']]), "\n";

	return $reply['fields'];
}

echo "--- installed twice, as a page and as an event\n";
$portal->install("$site->url/install.php", true);
echo $site->answered()['status'], ' ', count($portal->robots()['robots']), "\n";
$portal->install("$site->url/install.php");
echo $site->answered()['status'], ' ', count($portal->robots()['robots']), "\n";
$robot = $portal->robots()['robots'][0];
echo "$robot[CODE] $robot[USE_SUBSCRIPTION] ", $robot['HANDLER'] === "$site->url/robot.php" ? 'robot.php' : $robot['HANDLER'], "\n";

echo "--- its turns\n";
$before = count($portal->requests());
$sent = turn(['document' => ['crm', 'CCrmDocumentDeal', 'DEAL_5'], 'properties' => ['discount' => '10']]);
foreach (array_slice($portal->requests(), $before) as $request) {
	echo '  ', basename($request['path']), $request['json']['auth'] === $sent['auth']['access_token'] ? ' with the token of the turn' : ' ?', "\n";
}
turn(['document' => ['crm', 'CCrmDocumentDeal', 'DEAL_5']]);
turn(['document' => ['crm', 'CCrmDocumentDeal', 'DEAL_5'], 'properties' => ['discount' => '150']]);
turn(['document' => ['crm', 'CCrmDocumentLead', 'LEAD_5']]);
$portal->fault('status', ['status' => 403, 'error' => 'ACCESS_DENIED', 'description' => 'Not for you'], method: 'crm.item.productrow.list');
turn(['document' => ['crm', 'CCrmDocumentDeal', 'DEAL_5']]);
echo "--- the reply to the answer is lost; the answer is lost\n";
$portal->fault('reset', ['at' => 'reply', 'bytes' => 0], method: 'bizproc.event.send');
turn(['document' => ['crm', 'CCrmDocumentDeal', 'DEAL_5']]);
$portal->fault('reset', ['at' => 'before-body'], method: 'bizproc.event.send');
turn(['document' => ['crm', 'CCrmDocumentDeal', 'DEAL_5']]);

echo "--- the same turn again, and forgeries\n";
$ledger = $portal->robots();
var_dump($site->post('robot.php', $sent) >= 400, $portal->robots() === $ledger); // the portal takes one answer
$seen = count($portal->requests());
foreach (['another application token' => ['application_token' => str_repeat('0', 32)], 'another portal' => ['member_id' => md5('x')], 'no token' => ['application_token' => '']] as $what => $auth) {
	echo "$what: ", $site->post('robot.php', ['auth' => $auth + $sent['auth']] + $sent), "\n";
}
echo 'nothing: ', $site->post('robot.php', []), "\n";
var_dump(count($portal->requests()) === $seen, $portal->robots() === $ledger);

echo "--- a turn that nobody waits for any more\n";
$token = $portal->turn('example_sum', ['document' => ['crm', 'CCrmDocumentDeal', 'DEAL_5']]);
$hook->bizproc->workflowKill(['ID' => $token['workflow']]);
$site->answered();
echo count($hook->bizproc->workflowInstances()->result), " running\n";

echo "--- secrets in the log\n";
foreach ([$sent['auth']['access_token'], $sent['auth']['application_token'], $sent['event_token'], $portal->clientSecret] as $secret) {
	var_dump(str_contains($site->log(), $secret));
}
?>
--EXPECT--
--- installed twice, as a page and as an event
200 1
200 1
example_sum Y robot.php
--- its turns
200 {"answered":true,"values":{"sum":"287.10"},"ignored":[],"log":["sum: 287.10"]}
  crm.item.productrow.list with the token of the turn
  bizproc.event.send with the token of the turn
200 {"answered":true,"values":{"sum":"319.00"},"ignored":[],"log":["sum: 319.00"]}
200 {"answered":true,"values":{"problem":"the discount is from 0 to 100"},"ignored":[],"log":["problem: the discount is from 0 to 100"]}
200 {"answered":true,"values":{"problem":"this is no deal"},"ignored":[],"log":["problem: this is no deal"]}
200 {"answered":true,"values":{"problem":"crm.item.productrow.list: Not for you (ACCESS_DENIED, HTTP 403)"},"ignored":[],"log":["problem: crm.item.productrow.list: Not for you (ACCESS_DENIED, HTTP 403)"]}
--- the reply to the answer is lost; the answer is lost
200 {"answered":true,"values":{"sum":"319.00"},"ignored":[],"log":["sum: 319.00"]}
200 {"answered":true,"values":{"sum":"319.00"},"ignored":[],"log":["sum: 319.00"]}
--- the same turn again, and forgeries
bool(true)
bool(true)
another application token: 403
another portal: 403
no token: 403
nothing: 403
bool(true)
bool(true)
--- a turn that nobody waits for any more
0 running
--- secrets in the log
bool(false)
bool(false)
bool(false)
bool(false)
