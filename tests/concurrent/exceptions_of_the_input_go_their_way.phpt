--TEST--
What the input throws ends the iteration; the client works on
--EXTENSIONS--
b24
--FILE--
<?php
require __DIR__ . '/../inc/client.inc';
[$portal, $b24] = portal_and_client();
$calls = (function () { yield ['test.echo']; yield ['test.echo']; yield ['test.echo']; throw new DomainException('no more'); })();
try {
	foreach ($b24->concurrent($calls, 2) as $outcome) {
		echo get_class($outcome), "\n";
	}
} catch (DomainException $e) {
	echo $e->getMessage(), "\n";
}
$json = new class implements JsonSerializable { public function jsonSerialize(): mixed { throw new DomainException('not me'); } };
try {
	foreach ($b24->concurrent([['test.echo', ['x' => $json]]]) as $outcome);
} catch (DomainException $e) {
	echo $e->getMessage(), "\n";
}
var_dump($b24->call('test.echo', ['n' => 1])->result['params']['n']);
?>
--EXPECT--
B24\Response
B24\Response
B24\Response
no more
not me
int(1)
