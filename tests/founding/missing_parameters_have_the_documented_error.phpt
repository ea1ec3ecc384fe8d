--TEST--
The documented errors of missing parameters arrive when the check is off
--EXTENSIONS--
b24
--FILE--
<?php
require __DIR__ . '/../inc/client.inc';
[$portal, $b24] = portal_and_client(['check' => false]);

function show(callable $call): void
{
	$e = thrown($call);
	echo $e::class, ': ', $e->description, "\n";
	echo json_encode([$e->errorCode, $e->httpStatus, $e->method]), "\n";
}

$all = ['from' => '2024-06-20', 'to' => '2024-12-20', 'users' => [1]];
show(fn () => $b24->calendar->userSettingsSet());
show(fn () => $b24->calendar->accessibilityGet(array_diff_key($all, ['from' => 0])));
show(fn () => $b24->calendar->accessibilityGet(array_diff_key($all, ['to' => 0])));
show(fn () => $b24->calendar->accessibilityGet(array_diff_key($all, ['users' => 0])));
show(fn () => $b24->user->optionSet(['options' => []]));
var_dump($portal->last()['body']);
?>
--EXPECT--
B24\Exception\Api: The required parameter "settings" for the method "calendar.user.settings.set" is not set
["",400,"calendar.user.settings.set"]
B24\Exception\Api: The required parameter "from" for the method "calendar.accessibility.get" is not set.
["",400,"calendar.accessibility.get"]
B24\Exception\Api: The required parameter "to" for the method "calendar.accessibility.get" is not set.
["",400,"calendar.accessibility.get"]
B24\Exception\Api: The required parameter "users" for the method "calendar.accessibility.get" is not set.
["",400,"calendar.accessibility.get"]
B24\Exception\Api: options is empty
["ArgumentNullException",400,"user.option.set"]
string(14) "{"options":[]}"
