--TEST--
A command that a batch cannot hold is refused when it refers to another one, or another one to it
--EXTENSIONS--
b24
--FILE--
<?php
require __DIR__ . '/../inc/batch.inc';

[$portal, $b24] = portal_and_client();
$ref = B24\Batch::ref('a', 'ID');
echo failure(fn () => $b24->batch(readings(1) + ['b' => ['crm.deal.update', ['id' => B24\Batch::ref('d1', 'ID'), 'fields' => ['TITLE' => null]]]])), "\n";
echo failure(fn () => $b24->batch(readings(1) + ['b' => ['crm.deal.update', ['fields' => ['TITLE' => null], 'id' => B24\Batch::ref('d1', 'ID')]]])), "\n";
echo failure(fn () => $b24->batch(['a' => ['crm.deal.update', ['id' => 1, 'fields' => ['TITLE' => null]]], 'b' => ['crm.deal.get', ['id' => $ref]]])), "\n";
echo failure(fn () => $b24->batch(['a' => 'user.current', 'b' => ['disk.folder.uploadfile', ['id' => $ref]]], options: ['check' => false])), "\n";
echo failure(fn () => $b24->batch(['a' => 'user.current', 'b' => ['main.eventlog.get', ['id' => $ref]]])), "\n";
echo count($portal->requests()), " requests\n";
?>
--EXPECT--
InvalidArgument: crm.deal.update: has a reference to another command, but cannot be in a batch: a parameter is null, an empty array, a file or something else that a command cannot say
InvalidArgument: crm.deal.update: has a reference to another command, but cannot be in a batch: a parameter is null, an empty array, a file or something else that a command cannot say
InvalidArgument: B24\Client::batch(): the command "a" is referred to by another one, but cannot be in a batch: it moves a file, or a parameter is null, an empty array or something else that a command cannot say
InvalidArgument: disk.folder.uploadfile: has a reference to another command, but cannot be in a batch: it moves a file
InvalidArgument: main.eventlog.get: has a reference to another command, but cannot be in a batch: it is of another version of REST
0 requests
