--TEST--
A command that the reply does not mention fails as maybe executed; so do all when the reply is none to a batch
--EXTENSIONS--
b24
--FILE--
<?php
require __DIR__ . '/../inc/batch.inc';

/** A batch's reply of the portal: what each command gets. */
function reply(array $results = [], array $errors = [], array $times = []): array
{
	$maps = ['result' => $results, 'result_error' => $errors, 'result_total' => [], 'result_next' => [], 'result_time' => $times];

	return ['body' => json_encode(['result' => $maps, 'time' => ['start' => 1]])];
}

[$portal, $b24] = portal_and_client();
$portal->fault('reply', reply(['c0' => 1, 'c9' => 5, 'x' => 1]));
show($b24->batch(additions(2)));
foreach ([['body' => '{"result":true}'], ['body' => '{"result":[]}'], ['body' => '<html>', 'type' => 'text/html'], ['body' => '{"result":{"result":{"c0":1,"c1":2}}']] as $reply) {
	$portal->fault('reply', $reply);
	show($b24->batch(additions(1)));
}
?>
--EXPECTF--
"A1": 1
"A2": Protocol (maybe executed): crm.deal.add: The reply to the batch says nothing about it
"A1": Protocol (maybe executed): crm.deal.add: The reply to the batch says nothing about it
"A1": Protocol (maybe executed): crm.deal.add: The reply to the batch says nothing about it
"A1": Protocol (maybe executed): crm.deal.add: The reply is not JSON: syntax error at byte 0 (HTTP 200, text/html)
"A1": Protocol (maybe executed): crm.deal.add: The reply is not JSON: %s
