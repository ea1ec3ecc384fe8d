--TEST--
Several files go in one call, also the same one twice
--EXTENSIONS--
b24
--FILE--
<?php
require __DIR__ . '/../inc/client.inc';
require __DIR__ . '/../inc/files.inc';
[$portal, $b24] = portal_and_client();

class Photo implements JsonSerializable
{
	public function jsonSerialize(): mixed
	{
		return ['image' => new B24\File(temporary_file('from an object'))];
	}
}
$a = new B24\File(temporary_file('A'));
$b = new B24\File(temporary_file('BB'));
$empty = new B24\File(temporary_file(''));
$b24->call('test.echo', [$a, $b, $empty, ['again' => $a], $empty, new Photo()]);
echo $portal->last()['body'], "\n";

// More than fit the first block of descriptors.
$b24->call('test.echo', ['files' => array_fill(0, 100, $b)]);
var_dump($portal->last()['body'] === json_encode(['files' => array_fill(0, 100, base64_encode('BB'))]));
?>
--EXPECT--
["QQ==","QkI=","",{"again":"QQ=="},"",{"image":"ZnJvbSBhbiBvYmplY3Q="}]
bool(true)
