--TEST--
A file that grows, or is deleted, once it is open is sent in the size it had
--EXTENSIONS--
b24
--FILE--
<?php
require __DIR__ . '/../inc/client.inc';
require __DIR__ . '/../inc/files.inc';
[$portal, $b24] = portal_and_client();

class Change implements JsonSerializable
{
	public function __construct(private Closure $change)
	{
	}

	public function jsonSerialize(): mixed
	{
		($this->change)();

		return 1;
	}
}
$path = temporary_file('first');
$b24->call('test.echo', [new B24\File($path), new Change(fn () => file_put_contents($path, ' more', FILE_APPEND))]);
echo $portal->last()['body'], "\n";
$b24->call('test.echo', [new B24\File($path), new Change(fn () => unlink($path))]);
echo $portal->last()['body'], "\n";
?>
--EXPECT--
["Zmlyc3Q=",1]
["Zmlyc3QgbW9yZQ==",1]
