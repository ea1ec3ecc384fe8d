--TEST--
Superglobals are refused where max_input_vars may have cut them, and may be anything
--EXTENSIONS--
b24
--INI--
max_input_vars=20
--FILE--
<?php
require __DIR__ . '/../inc/incoming.inc';
use B24\Incoming\Event;

$_POST = sample_event(); // 15 fields
$_POST['data']['more'] = range(1, 4);
var_dump(count(Event::fromGlobals()->data['more']));
$_POST['data']['more'][] = 5;
echo refusal(fn () => Event::fromGlobals()), "\n";
var_dump(count(Event::fromBody(http_build_query($_POST))->data['more']));
$_POST = null;
echo refusal(fn () => Event::fromGlobals()), "\n";
unset($_POST, $_GET);
echo refusal(fn () => Event::fromGlobals()), "\n";
$other = sample_event();
$_POST = &$other;
var_dump(Event::fromGlobals()->name);
?>
--EXPECT--
int(4)
InvalidRequest: Event: PHP may have dropped fields (max_input_vars): fromBody() reads all of them
int(5)
InvalidRequest: Event: event is missing <event>
InvalidRequest: Event: event is missing <event>
string(12) "ONCRMDEALADD"
