--TEST--
Events are read alike from arrays, from bytes and from superglobals
--EXTENSIONS--
b24
--FILE--
<?php
require __DIR__ . '/../inc/incoming.inc';
use B24\Incoming\Event;

$event = Event::fromArray(sample_event());
var_dump($event->name, $event->data, $event->time, $event->handlerId, $event->userId);
var_dump($event->domain, $event->memberId, $event->clientEndpoint, $event->applicationToken);
var_dump($event->token->accessToken, $event->token->refreshToken, $event->token->scope);
var_dump(abs($event->token->expires - time() - 3600) < 60);

$_POST = sample_event();
var_dump(Event::fromGlobals() == $event, Event::fromBody(http_build_query($_POST)) == $event);

echo "--- other spellings\n";
$numbers = ['ts' => 1700000000, 'event_handler_id' => 5, 'data' => ['FIELDS' => ['ID' => 9]]] + sample_event();
var_dump(Event::fromArray($numbers) == $event);
var_dump(Event::fromArray(['event' => 'onCrmDealAdd'] + sample_event()) == $event);

echo "--- an outgoing webhook\n";
$auth = array_intersect_key(sample_auth(), array_flip(['domain', 'client_endpoint', 'member_id', 'application_token']));
$event = Event::fromArray(['auth' => $auth] + sample_event());
var_dump($event->token, $event->userId, $event->domain);

echo "--- uninstallation\n";
unset($auth['client_endpoint']);
$data = ['LANGUAGE_ID' => 'en', 'CLEAN' => '1'];
$event = Event::fromArray(['event' => 'ONAPPUNINSTALL', 'data' => $data, 'ts' => '1', 'auth' => $auth]);
var_dump($event->data['CLEAN'], $event->handlerId, $event->clientEndpoint);

echo "--- nothing in it\n";
$event = Event::fromArray(['event' => 'ONOFFLINEEVENT', 'data' => '', 'ts' => '1', 'auth' => $auth]);
var_dump($event->data);
unset($_POST['data']);
var_dump(Event::fromGlobals()->data);
?>
--EXPECT--
string(12) "ONCRMDEALADD"
array(1) {
  ["FIELDS"]=>
  array(1) {
    ["ID"]=>
    string(1) "9"
  }
}
int(1700000000)
int(5)
int(7)
string(14) "portal.example"
string(32) "a223c6b3710f85df22e9377d6c4f7553"
string(28) "https://portal.example/rest/"
string(18) "s3cret-application"
string(13) "s3cret-access"
string(14) "s3cret-refresh"
array(2) {
  [0]=>
  string(3) "crm"
  [1]=>
  string(4) "user"
}
bool(true)
bool(true)
bool(true)
--- other spellings
bool(true)
bool(true)
--- an outgoing webhook
NULL
NULL
string(14) "portal.example"
--- uninstallation
string(1) "1"
NULL
string(28) "https://portal.example/rest/"
--- nothing in it
array(0) {
}
array(0) {
}
