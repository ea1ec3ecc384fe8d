--TEST--
A write fills the queues of offline events that are bound, except that of the source which it names as auth_connector
--EXTENSIONS--
b24
--FILE--
<?php
require __DIR__ . '/../inc/heard.inc';

[$portal, $b24] = portal_and_client();
$listener = new Listener($portal, $b24);
$listener->bind('onCrmDealUpdate');
$b24->call('crm.deal.update', ['id' => 4, 'fields' => ['TITLE' => 'Before anything was bound']]);
foreach ([[], ['auth_connector' => 'shop'], ['auth_connector' => 'site']] as $source) {
	$b24->call('event.bind', ['event' => 'onCrmDealUpdate', 'event_type' => 'offline', 'handler' => ''] + $source);
}
$b24->call('crm.deal.update', ['id' => 5, 'fields' => ['TITLE' => 'By nobody in particular']]);
$b24->call('crm.deal.update', ['id' => 6, 'fields' => ['TITLE' => 'By the shop'], 'auth_connector' => 'shop']);
$b24->call('crm.deal.update', ['id' => 5, 'fields' => ['TITLE' => 'Again']]); // the record is the same
$b24->call('crm.contact.update', ['id' => 5, 'fields' => ['NAME' => 'Eva']]); // nobody has bound this
foreach ([[], ['auth_connector' => 'shop'], ['auth_connector' => 'site']] as $source) {
	$events = $b24->call('event.offline.get', $source)->result['events'];
	echo $source['auth_connector'] ?? 'no source', ': ', json_encode(array_map(static fn (array $e) => [$e['EVENT_NAME'], $e['EVENT_DATA']], $events)), "\n";
}
echo implode("\n", $listener->heard()), "\n"; // handlers hear of all
var_dump($b24->call('crm.deal.get', ['id' => 6])->result['TITLE']);
?>
--EXPECT--
no source: [["ONCRMDEALUPDATE",{"FIELDS":{"ID":"6"}}],["ONCRMDEALUPDATE",{"FIELDS":{"ID":"5"}}]]
shop: [["ONCRMDEALUPDATE",{"FIELDS":{"ID":"5"}}]]
site: [["ONCRMDEALUPDATE",{"FIELDS":{"ID":"6"}}],["ONCRMDEALUPDATE",{"FIELDS":{"ID":"5"}}]]
event=ONCRMDEALUPDATE&data[FIELDS][ID]=4
event=ONCRMDEALUPDATE&data[FIELDS][ID]=5
event=ONCRMDEALUPDATE&data[FIELDS][ID]=6
event=ONCRMDEALUPDATE&data[FIELDS][ID]=5
string(11) "By the shop"
