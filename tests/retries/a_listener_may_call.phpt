--TEST--
A listener may use the client itself
--EXTENSIONS--
b24
--FILE--
<?php
require __DIR__ . '/../inc/client.inc';
$depth = 0;
[$portal, $b24] = portal_and_client(['listener' => function ($attempt) use (&$depth, &$b24) {
	if ($depth++ === 0) {
		echo 'inside: ', $b24->user->current()->result['ID'], "\n";
	}
}]);
$n = $b24->call('test.echo', ['n' => 7])->result['params']['n'];
echo "outside: $n\n";
var_dump($depth);
?>
--EXPECT--
inside: 1
outside: 7
int(2)
