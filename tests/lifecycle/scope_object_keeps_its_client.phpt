--TEST--
A scope object works on when the variable of its client is gone
--EXTENSIONS--
b24
--FILE--
<?php
require __DIR__ . '/../inc/portal.inc';

$portal = Portal::start();
$b24 = new B24\Client($portal->webhook, ['caFile' => $portal->caFile]);
$client = WeakReference::create($b24);
$calendar = $b24->calendar;
$own = new B24\Calendar($b24);
$method = $b24->user->current(...);
unset($b24);
$calendar->userSettingsSet(['settings' => ['view' => 'month']]);
unset($calendar);
var_dump($own->userSettingsGet()->result['view'], $method()->result['ID'], $client->get()?->stats()['calls']);
unset($own);
var_dump($client->get() !== null);
unset($method);
var_dump($client->get(), $portal->connections());
--EXPECT--
string(5) "month"
string(1) "1"
int(3)
bool(true)
NULL
int(1)
