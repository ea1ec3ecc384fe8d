--TEST--
Who has bound ONOFFLINEEVENT is told of new offline events, without their data: once in minTimeout seconds, or once in a request
--EXTENSIONS--
b24
--FILE--
<?php
require __DIR__ . '/../inc/heard.inc';

[$portal, $b24] = portal_and_client();
$listener = new Listener($portal, $b24);
$told = static function () use ($listener): string {
	$heard = $listener->heard();

	return count($heard) . ' ' . implode(' ', array_unique($heard));
};
$bind = static fn (array $options) => $b24->call('event.bind', ['event' => 'ONOFFLINEEVENT', 'handler' => $listener->address()] + ($options === [] ? [] : ['options' => $options]));
$bind(['minTimeout' => 0]);
$b24->call('crm.lead.add', ['fields' => ['TITLE' => 'A']]);
echo 'nothing is bound offline: ', $told(), "\n";
$b24->call('event.bind', ['event' => 'onCrmLeadAdd', 'event_type' => 'offline']);
$b24->call('crm.lead.add', ['fields' => ['TITLE' => 'B']]);
echo 'one: ', $told(), "\n";
$b24->call('crm.deal.add', ['fields' => ['TITLE' => 'B']]);
echo 'not bound: ', $told(), "\n";
$b24->call('batch', ['cmd' => ['a' => 'crm.lead.add?fields[TITLE]=C', 'b' => 'crm.lead.add?fields[TITLE]=D', 'c' => 'crm.lead.add?fields[TITLE]=E']]);
echo 'three in one request: ', $told(), "\n";
$b24->call('crm.lead.add', ['fields' => ['TITLE' => 'F']]);
echo 'the next request: ', $told(), "\n";
echo count($b24->call('event.offline.list')->result), " in the queue\n";
echo 'unbound: ', json_encode($b24->call('event.unbind', ['event' => 'ONOFFLINEEVENT', 'handler' => $listener->address()])->result), "\n";
$bind(['minTimeout' => 3600]);
foreach (['G', 'H'] as $title) {
	$b24->call('crm.lead.add', ['fields' => ['TITLE' => $title]]);
}
echo 'two, once an hour: ', $told(), "\n";
var_dump($b24->call('event.unbind', ['event' => 'ONOFFLINEEVENT', 'handler' => $listener->address()])->result['count']);
$bind([]);
$begun = microtime(true);
$count = 0;
do {
	$b24->call('crm.lead.add', ['fields' => ['TITLE' => 'I']]);
	$count += count($listener->heard());
} while ($count < 2 && microtime(true) < $begun + 60);
var_dump($count === 2, microtime(true) - $begun >= 1.0); // a second between them, unless somebody says otherwise
?>
--EXPECT--
nothing is bound offline: 0 
one: 1 event=ONOFFLINEEVENT
not bound: 0 
three in one request: 1 event=ONOFFLINEEVENT
the next request: 1 event=ONOFFLINEEVENT
5 in the queue
unbound: {"count":1}
two, once an hour: 1 event=ONOFFLINEEVENT
int(1)
bool(true)
bool(true)
