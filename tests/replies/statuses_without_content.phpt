--TEST--
Replies with statuses that have no content are empty, whatever follows them
--EXTENSIONS--
b24
--FILE--
<?php
require __DIR__ . '/../inc/outcome.inc';
require __DIR__ . '/../inc/portal.inc';

$portal = Portal::start();
$b24 = new B24\Client($portal->webhook, ['caFile' => $portal->caFile]);
foreach ([204, 304] as $status) {
	foreach (["\r\n", "Content-Length: 15\r\n\r\n{\"result\":true}"] as $rest) {
		$portal->fault('raw', ['close' => false, 'bytes' => "HTTP/1.1 $status Whatever\r\n$rest"]);
		echo outcome(fn () => $b24->user->optionSet(['options' => ['n' => 1]])), "\n";
		var_dump($b24->call('test.echo', ['n' => 2])->result['params']['n']);
	}
}
--EXPECT--
B24\Exception\Protocol (maybe executed): user.option.set: The reply is empty (HTTP 204)
int(2)
B24\Exception\Protocol (maybe executed): user.option.set: The reply is empty (HTTP 204)
int(2)
B24\Exception\Protocol (maybe executed): user.option.set: The reply is empty (HTTP 304)
int(2)
B24\Exception\Protocol (maybe executed): user.option.set: The reply is empty (HTTP 304)
int(2)
