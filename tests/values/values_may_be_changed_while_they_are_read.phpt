--TEST--
What jsonSerialize() does to the values around it changes nothing of what is sent
--EXTENSIONS--
b24
--FILE--
<?php
require __DIR__ . '/../inc/client.inc';
[$portal, $b24] = portal_and_client();

class Act implements JsonSerializable
{
	public function __construct(private Closure $act)
	{
	}

	public function jsonSerialize(): mixed
	{
		($this->act)();

		return 'acted';
	}
}

$object = new stdClass();
$object->a = 1;
$object->act = new Act(function () use ($object) {
	for ($i = 0; $i < 1000; $i++) {
		$object->{"grown$i"} = str_repeat('x', 100);
	}
	foreach (array_keys((array) $object) as $name) {
		unset($object->$name);
	}
});
$object->b = str_repeat('b', 3);
echo sent($portal, $b24, $object), "\n";
var_dump((array) $object);

$list = ['first', null, str_repeat('l', 3)];
$list[1] = new Act(function () use (&$list) {
	$list = array_fill(0, 1000, 'gone');
});
echo sent($portal, $b24, ['list' => &$list]), "\n";
var_dump(count($list));
?>
--EXPECT--
{"v":{"a":1,"act":"acted","b":"bbb"}}
array(0) {
}
{"v":{"list":["first","acted","lll"]}}
int(1000)
