--TEST--
A read whose reply is lost with a kept connection is repeated on a new one
--EXTENSIONS--
b24
--FILE--
<?php
require __DIR__ . '/../inc/portal.inc';

$portal = Portal::start();
$portal->fault('reset', ['at' => 'after-body'], method: 'user.option.get', reused: true);
$b24 = new B24\Client($portal->webhook, ['caFile' => $portal->caFile]);
$b24->user->optionSet(['options' => ['n' => 17]]);
var_dump($b24->user->optionGet(['option' => 'n'])->result);
foreach ($portal->requests() as $request) {
	echo $request['connection'], ' ', basename($request['path']), ' ', $request['body'], "\n";
}
--EXPECT--
int(17)
1 user.option.set {"options":{"n":17}}
1 user.option.get {"option":"n"}
2 user.option.get {"option":"n"}
