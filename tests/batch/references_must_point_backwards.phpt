--TEST--
A reference to a command that is not there, comes later, or is the same one, is refused before anything is sent
--EXTENSIONS--
b24
--FILE--
<?php
require __DIR__ . '/../inc/batch.inc';

[$portal, $b24] = portal_and_client();
$get = fn (int|string $key) => ['crm.deal.get', ['id' => B24\Batch::ref($key, 'ID')]];
foreach ([['a' => $get('b')], ['a' => $get('b'), 'b' => $get('a')], ['a' => $get('a')], [5 => $get(6)], ["\n" => 'user.current', 'b' => $get("\0")]] as $commands) {
	echo failure(fn () => $b24->batch($commands)), "\n";
}
echo count($portal->requests()), " requests\n";
?>
--EXPECT--
InvalidArgument: crm.deal.get: a reference names the command "b", which is not among the commands before it
InvalidArgument: crm.deal.get: a reference names the command "b", which is not among the commands before it
InvalidArgument: crm.deal.get: a reference names the command "a", which is not among the commands before it
InvalidArgument: crm.deal.get: a reference names the command 6, which is not among the commands before it
InvalidArgument: crm.deal.get: a reference names the command "", which is not among the commands before it
0 requests
