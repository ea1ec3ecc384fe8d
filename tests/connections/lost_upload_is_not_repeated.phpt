--TEST--
A file whose reply is lost with a kept connection is not sent twice
--EXTENSIONS--
b24
--FILE--
<?php
require __DIR__ . '/../inc/outcome.inc';
require __DIR__ . '/../inc/portal.inc';

$portal = Portal::start();
$portal->fault('reset', ['at' => 'after-body'], method: 'test.echo', reused: true);
$b24 = new B24\Client($portal->webhook, ['caFile' => $portal->caFile]);
$b24->user->current();
$pair = (new B24\File(__FILE__))->toPair();
echo outcome(fn () => $b24->call('test.echo', ['id' => 4, 'fileContent' => $pair])), "\n";
$last = $portal->last();
echo count($portal->requests()), ' ', $last['json']['fileContent'][0], ' ',
	base64_decode($last['json']['fileContent'][1]) === file_get_contents(__FILE__) ? 'whole' : 'damaged', "\n";
--EXPECTF--
B24\Exception\Connection (maybe executed): test.echo: %s
2 lost_upload_is_not_repeated.php whole
