--TEST--
Required parameters are asked for before anything is sent
--EXTENSIONS--
b24
--FILE--
<?php
require __DIR__ . '/../inc/client.inc';
[$portal, $b24] = portal_and_client();

echo failure(fn () => $b24->calendar->userSettingsSet()), "\n";
echo failure(fn () => $b24->calendar->accessibilityGet()), "\n";
echo failure(fn () => $b24->calendar->accessibilityGet(['users' => [1], 'to' => '2024-12-20'])), "\n";
echo failure(fn () => $b24->calendar->accessibilityGet(['users' => [1], 'from' => '2024-12-20'])), "\n";
echo failure(fn () => $b24->user->optionSet(['option' => ['a' => 'b']])), "\n";
echo failure(fn () => $b24->call('user.option.set')), "\n";
var_dump($portal->requests(), $portal->connections());
?>
--EXPECT--
InvalidArgument: calendar.user.settings.set: required parameter "settings" is missing
InvalidArgument: calendar.accessibility.get: required parameter "users" is missing
InvalidArgument: calendar.accessibility.get: required parameter "from" is missing
InvalidArgument: calendar.accessibility.get: required parameter "to" is missing
InvalidArgument: user.option.set: required parameter "options" is missing
InvalidArgument: user.option.set: required parameter "options" is missing
array(0) {
}
int(0)
