--TEST--
JsonSerializable objects say what is sent
--EXTENSIONS--
b24
--FILE--
<?php
require __DIR__ . '/../inc/client.inc';
[$portal, $b24] = portal_and_client();

class Box implements JsonSerializable
{
	public function __construct(private mixed $content)
	{
	}

	public function jsonSerialize(): mixed
	{
		return $this->content;
	}

	public function __toString(): string
	{
		return 'not this';
	}
}

foreach ([5, 'x', null, 1.5, [], [1, 2], ['a' => 'b'], new stdClass(), new DateTime('2024-06-20 UTC')] as $content) {
	echo sent($portal, $b24, new Box($content)), "\n";
}
echo sent($portal, $b24, new Box([new Box(new Box(['deep' => new Box(1)])), new Box(false)])), "\n";
?>
--EXPECT--
{"v":5}
{"v":"x"}
{"v":null}
{"v":1.5}
{"v":[]}
{"v":[1,2]}
{"v":{"a":"b"}}
{"v":{}}
{"v":"2024-06-20T00:00:00+00:00"}
{"v":[{"deep":1},false]}
