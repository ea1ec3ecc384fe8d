--TEST--
Values that contain themselves are refused
--EXTENSIONS--
b24
--FILE--
<?php
require __DIR__ . '/../inc/client.inc';
[$portal, $b24] = portal_and_client();

class Node implements JsonSerializable
{
	public ?Node $next = null;

	public function jsonSerialize(): mixed
	{
		return ['next' => $this->next];
	}
}

$array = ['a' => 1];
$array['self'] = &$array;
echo get_class(thrown(fn () => $b24->call('test.echo', ['v' => $array]))), "\n";

$object = new stdClass();
$object->list = [1, $object];
echo failure(fn () => $b24->call('test.echo', ['v' => $object])), "\n";

$node = new Node();
$node->next = new Node();
$node->next->next = $node;
echo failure(fn () => $b24->call('test.echo', ['v' => [$node]])), "\n";
var_dump($portal->requests());

// Once they no longer do, they are sent: nothing is left behind.
unset($object->list[1]);
$node->next->next = null;
echo sent($portal, $b24, [$object, $node]), "\n";
?>
--EXPECT--
B24\Exception\InvalidArgument
InvalidArgument: test.echo: v[list][1] contains itself
InvalidArgument: test.echo: v[0][next][next] contains itself
array(0) {
}
{"v":[{"list":[1]},{"next":{"next":null}}]}
