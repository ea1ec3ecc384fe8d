--TEST--
INI settings may be changed at run time, for clients that are made from then on
--EXTENSIONS--
b24
--FILE--
<?php
require __DIR__ . '/../inc/client.inc';
[$portal, $old] = portal_and_client();

function show(Portal $portal, B24\Client $b24): void
{
	$portal->fault('reply', ['body' => '{"result":"xxxxxxxxxxxxx"}']);
	echo failure(fn () => $b24->call('test.echo')), "\n";
	$portal->fault('reply', ['body' => '{"result":[[]]}']);
	echo failure(fn () => $b24->call('test.echo')), "\n";
}
ini_set('b24.max_response_bytes', 20);
ini_set('b24.max_depth', 2);
show($portal, $old);
show($portal, new B24\Client($portal->webhook, ['caFile' => $portal->caFile]));
ini_restore('b24.max_response_bytes');
ini_restore('b24.max_depth');

ini_set('b24.timeout_ms', 100);
ini_set('b24.connect_timeout_ms', 150);
$hurried = new B24\Client($portal->webhook, ['caFile' => $portal->caFile]);
$portal->fault('delay', ['ms' => 400], times: 2);
echo failure(fn () => $old->call('test.echo')), "\n";
echo failure(fn () => $hurried->call('test.echo')), "\n";

$slow = Portal::start();
$slow->fault('slow-accept', ['ms' => 1000]);
echo failure(fn () => (new B24\Client($slow->webhook, ['timeout' => 10, 'retries' => 0]))->call('test.echo')), "\n";
?>
--EXPECT--
nothing was thrown
nothing was thrown
Protocol: test.echo: The reply is larger than the limit of 20 bytes
Protocol: test.echo: The reply is not JSON: nested too deeply at byte 11 (HTTP 200, application/json; charset=utf-8)
nothing was thrown
Deadline: test.echo: The call's budget of 100 ms is used up
Timeout: test.echo: No connection to the portal within 150 ms
