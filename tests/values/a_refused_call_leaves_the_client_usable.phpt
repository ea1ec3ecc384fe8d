--TEST--
After a refusal in the middle of the parameters the next call sends its own alone
--EXTENSIONS--
b24
--FILE--
<?php
require __DIR__ . '/../inc/client.inc';
[$portal, $b24] = portal_and_client();

for ($i = 0; $i < 3; $i++) {
	echo failure(fn () => $b24->call('test.echo', ['a' => str_repeat('x', 5000), 'b' => [1, NAN]])), "\n";
	echo sent($portal, $b24, $i), "\n";
}
var_dump($portal->connections());
?>
--EXPECT--
InvalidArgument: test.echo: b[1] is NAN, which JSON cannot express
{"v":0}
InvalidArgument: test.echo: b[1] is NAN, which JSON cannot express
{"v":1}
InvalidArgument: test.echo: b[1] is NAN, which JSON cannot express
{"v":2}
int(1)
