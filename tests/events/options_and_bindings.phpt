--TEST--
Options go to the portal, unknown ones are refused; events are bound and unbound
--EXTENSIONS--
b24
--FILE--
<?php
require __DIR__ . '/../inc/events.inc';
[$portal, $b24] = portal_and_client();
$options = ['limit' => 5, 'filter' => ['EVENT_NAME' => 'ONCRMDEALADD'], 'order' => ['ID' => 'DESC'], 'auth_connector' => 'mine'];
$queue = new B24\EventQueue($b24, $options);
$options['limit'] = 6;
$queue->bind('onCrmDealAdd');
echo failure(fn () => $queue->bind('onCrmDealAdd')), "\n";
echo failure(fn () => $queue->bind('')), "\n";
var_dump($queue->unbind('onCrmDealAdd'), $queue->unbind('onCrmDealAdd'));
$data = ['name' => 'ONCRMDEALADD', 'connector' => 'mine'];
$portal->happen([$data + ['data' => [1]], $data + ['data' => [2]], ['name' => 'ONOTHER'] + $data, ['name' => 'ONCRMDEALADD']]);
echo json_encode(array_keys(iterator_to_array($queue))), "\n";
show_calls($portal);
foreach (['clear' => 1, 'select' => [], 5 => 5, 'Limit' => 1, 'process_id' => '', 'recover' => -1] as $name => $value) {
	echo failure(fn () => new B24\EventQueue($b24, [$name => $value])), "\n";
}
echo failure(fn () => $queue->__construct($b24)), "\n";
echo failure(fn () => clone $queue), "\n";
echo failure(fn () => serialize($queue)), "\n";
var_dump($queue);

class Client2 extends stdClass {}
echo failure(fn () => new B24\EventQueue(new Client2())), "\n";
// A queue keeps its client.
$queue = new B24\EventQueue(new B24\Client($portal->webhook, ['caFile' => $portal->caFile]));
var_dump($queue->unbind('X'));
$portal->settings(['access' => 'user']);
echo failure(fn () => iterator_to_array($queue)), "\n";
?>
--EXPECT--
Api: event.bind: Handler already binded (ERROR_EVENT_BINDING_EXISTS, HTTP 400)
Api: event.bind: Argument is empty (ERROR_ARGUMENT, HTTP 400)
int(1)
int(0)
[2,1]
event.bind {"event":"onCrmDealAdd","event_type":"offline","auth_connector":"mine"}
event.bind {"event":"onCrmDealAdd","event_type":"offline","auth_connector":"mine"}
event.bind {"event":"","event_type":"offline","auth_connector":"mine"}
event.unbind {"event":"onCrmDealAdd","event_type":"offline","auth_connector":"mine"}
event.unbind {"event":"onCrmDealAdd","event_type":"offline","auth_connector":"mine"}
event.offline.list {"filter":{"EVENT_NAME":"ONCRMDEALADD",">PROCESS_ID":"","=ERROR":0},"order":{"ID":"ASC"},"auth_connector":"mine"}
event.offline.get {"limit":5,"filter":{"EVENT_NAME":"ONCRMDEALADD"},"order":{"ID":"DESC"},"auth_connector":"mine","clear":0}
event.offline.clear {"process_id":"process 1","id":["2"],"auth_connector":"mine"}
event.offline.clear {"process_id":"process 1","id":["1"],"auth_connector":"mine"}
event.offline.get {"limit":5,"filter":{"EVENT_NAME":"ONCRMDEALADD"},"order":{"ID":"DESC"},"auth_connector":"mine","clear":0}
InvalidArgument: B24\EventQueue: unknown option "clear" (known: limit, filter, order, auth_connector, error, process_id, recover)
InvalidArgument: B24\EventQueue: unknown option "select" (known: limit, filter, order, auth_connector, error, process_id, recover)
InvalidArgument: B24\EventQueue: unknown option "0" (known: limit, filter, order, auth_connector, error, process_id, recover)
InvalidArgument: B24\EventQueue: unknown option "Limit": did you mean "limit"? (known: limit, filter, order, auth_connector, error, process_id, recover)
InvalidArgument: B24\EventQueue: option "process_id" must be a string that is not empty
InvalidArgument: B24\EventQueue: option "recover" must be a number of seconds, 30 days at most
Error: B24\EventQueue cannot be constructed twice
Error: Trying to clone an uncloneable object of class B24\EventQueue
Exception: Serialization of 'B24\EventQueue' is not allowed
object(B24\EventQueue)#3 (0) {
}
TypeError: B24\EventQueue::__construct(): Argument #1 ($client) must be of type B24\Client, Client2 given
int(0)
AccessDenied: event.offline.list: Access denied! (ACCESS_DENIED, HTTP 403); the method needs the authorization of an application
