--TEST--
A redirect to another page is reported with its host alone, and not followed
--EXTENSIONS--
b24
--FILE--
<?php
require __DIR__ . '/../inc/portal.inc';

$portal = Portal::start();
$target = Portal::start();
$b24 = new B24\Client($portal->webhook, ['caFile' => $portal->caFile]);
$portal->fault('redirect', ['location' => $target->url]);
try {
	$b24->user->optionSet(['options' => ['n' => 1]]);
} catch (B24\Exception\PortalUnavailable $e) {
	var_dump(str_contains($e->getMessage(), "https://$target->host (HTTP 302)"));
	var_dump(str_contains($e, $portal->secret), $e->httpStatus, $e->maybeExecuted);
}
var_dump($target->connections(), count($portal->requests()));
--EXPECT--
bool(true)
bool(false)
int(302)
bool(false)
int(0)
int(1)
