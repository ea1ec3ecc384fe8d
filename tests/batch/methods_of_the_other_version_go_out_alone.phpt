--TEST--
A method that the version of the batch does not have is called by itself in its own
--EXTENSIONS--
b24
--FILE--
<?php
require __DIR__ . '/../inc/batch.inc';

[$portal, $b24] = portal_and_client();
$b24->batch(['a' => 'user.current', 'b' => ['main.eventlog.list', ['pagination' => ['limit' => 1]]]], options: ['check' => false, 'concurrency' => 1]);
$b24->v3()->batch(['a' => 'user.current', 'b' => ['main.eventlog.list', ['pagination' => ['limit' => 1]]]], options: ['check' => false, 'concurrency' => 1]);
foreach ($portal->requests() as $request) {
	echo strtr($request['path'], [$portal->secret => 'SECRET']), "\n";
}
?>
--EXPECT--
/rest/1/SECRET/batch
/rest/api/1/SECRET/main.eventlog.list
/rest/1/SECRET/user.current
/rest/api/1/SECRET/batch
