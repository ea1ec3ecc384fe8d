--TEST--
A JsonSerializable object that returns itself is refused
--EXTENSIONS--
b24
--FILE--
<?php
require __DIR__ . '/../inc/client.inc';
[$portal, $b24] = portal_and_client();

class Selfish implements JsonSerializable
{
	public function jsonSerialize(): mixed
	{
		return $this;
	}
}
echo failure(fn () => $b24->call('test.echo', ['a' => [new Selfish()]])), "\n";
var_dump($portal->requests());
?>
--EXPECT--
InvalidArgument: test.echo: a[0] returns itself from jsonSerialize()
array(0) {
}
