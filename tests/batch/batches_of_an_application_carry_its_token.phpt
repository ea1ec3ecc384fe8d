--TEST--
A batch of an application carries the token, which is renewed once when it has ended; a token of the user's in a command is refused
--EXTENSIONS--
b24
--FILE--
<?php
require __DIR__ . '/../inc/batch.inc';

require __DIR__ . '/../inc/application.inc';

$portal = Portal::start(['deals' => 500]);
$application = new Application($portal);
$application->install();
$b24 = $application->client();
$result = $b24->batch(readings(2));
echo count($result->succeeded()), ' ', $portal->last()['json']['auth'] === $portal->accessToken ? 'with the token' : 'without', "\n";
$b24->v3()->batch([['test.echo', ['a' => 1]]]);
echo strtr($portal->last()['headers']['authorization'] ?? '', [$portal->accessToken => 'TOKEN']), ' ', array_is_list($portal->last()['json']) ? 'list' : '', "\n";
$application->expire();
$portal->settings(['latency' => 100]);
$result = $b24->batch(readings(200));
echo count($result->succeeded()), ' ', $portal->stats()['refreshes'], " refresh\n";
echo failure(fn () => $b24->batch([['crm.deal.get', ['id' => 1, 'auth' => 'x']]])), "\n";
?>
--EXPECT--
2 with the token
Bearer TOKEN list
200 1 refresh
InvalidArgument: crm.deal.get: auth is set by the client itself
