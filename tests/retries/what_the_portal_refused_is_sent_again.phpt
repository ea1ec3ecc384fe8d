--TEST--
A request that the portal refused for its rate is sent again, a write too
--EXTENSIONS--
b24
--FILE--
<?php
require __DIR__ . '/../inc/client.inc';
[$portal, $b24] = portal_and_client(['limiter' => false]);
$portal->fault('status', ['status' => 503, 'error' => 'QUERY_LIMIT_EXCEEDED'], times: 2);
var_dump($b24->user->optionSet(['options' => ['n' => 1]])->result, count($portal->requests()), $b24->stats()['retries']);
$bodies = array_unique(array_column($portal->requests(), 'body'));
var_dump(count($bodies));
?>
--EXPECT--
bool(true)
int(3)
int(2)
int(1)
