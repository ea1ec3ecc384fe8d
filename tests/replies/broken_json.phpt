--TEST--
Broken JSON is no portal's reply
--EXTENSIONS--
b24
--FILE--
<?php
require __DIR__ . '/../inc/outcome.inc';
require __DIR__ . '/../inc/portal.inc';

$portal = Portal::start();
$b24 = new B24\Client($portal->webhook, ['caFile' => $portal->caFile]);
$broken = ['{"result":', '{"result":true', '{"result":true}}', '{"result":"\xff"}', "{\"result\":\"\xff\"}", '{"result":tru}',
	"{\"result\":true}\0", '{result:true}', '{"result":01}', "\xef\xbb\xbf{\"result\":true}"];
foreach ($broken as $body) {
	$portal->fault('reply', ['body' => $body]);
	echo outcome(fn () => $b24->user->optionSet(['options' => ['n' => 1]])), "\n";
}
var_dump($b24->call('test.echo', ['n' => 2])->result['params']['n'], $portal->connections());
--EXPECTF--
B24\Exception\Protocol (maybe executed): user.option.set: The reply is not JSON: %s at byte 10 (HTTP 200, application/json; charset=utf-8)
B24\Exception\Protocol (maybe executed): user.option.set: The reply is not JSON: %s at byte 14 (HTTP 200, application/json; charset=utf-8)
B24\Exception\Protocol (maybe executed): user.option.set: The reply is not JSON: %s at byte 15 (HTTP 200, application/json; charset=utf-8)
B24\Exception\Protocol (maybe executed): user.option.set: The reply is not JSON: %s at byte %d (HTTP 200, application/json; charset=utf-8)
B24\Exception\Protocol (maybe executed): user.option.set: The reply is not JSON: %s at byte 11 (HTTP 200, application/json; charset=utf-8)
B24\Exception\Protocol (maybe executed): user.option.set: The reply is not JSON: %s at byte %d (HTTP 200, application/json; charset=utf-8)
B24\Exception\Protocol (maybe executed): user.option.set: The reply is not JSON: %s at byte 15 (HTTP 200, application/json; charset=utf-8)
B24\Exception\Protocol (maybe executed): user.option.set: The reply is not JSON: %s at byte 1 (HTTP 200, application/json; charset=utf-8)
B24\Exception\Protocol (maybe executed): user.option.set: The reply is not JSON: %s at byte %d (HTTP 200, application/json; charset=utf-8)
B24\Exception\Protocol (maybe executed): user.option.set: The reply is not JSON: %s at byte 0 (HTTP 200, application/json; charset=utf-8)
int(2)
int(1)
