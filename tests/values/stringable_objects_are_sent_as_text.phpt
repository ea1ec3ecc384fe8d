--TEST--
Stringable objects are sent as text
--EXTENSIONS--
b24
--FILE--
<?php
require __DIR__ . '/../inc/client.inc';
[$portal, $b24] = portal_and_client();

class Money implements Stringable
{
	public function __toString(): string
	{
		return '100|EUR "é"';
	}
}
class Implicit
{
	public function __toString(): string
	{
		return '5';
	}
}
class Binary
{
	public function __toString(): string
	{
		return "\xff";
	}
}
echo sent($portal, $b24, [new Money(), new Implicit()]), "\n";
echo failure(fn () => $b24->call('test.echo', ['a' => ['b' => new Binary()]])), "\n";
?>
--EXPECT--
{"v":["100|EUR \"é\"","5"]}
InvalidArgument: test.echo: a[b] is not valid UTF-8 (byte 0)
