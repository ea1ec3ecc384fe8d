--TEST--
Nesting without end is refused at the default depth of 512
--EXTENSIONS--
b24
--FILE--
<?php
require __DIR__ . '/../inc/client.inc';
[$portal, $b24] = portal_and_client();

class Endless implements JsonSerializable
{
	public function jsonSerialize(): mixed
	{
		return new Endless();
	}
}
echo failure(fn () => $b24->call('test.echo', ['v' => new Endless()])), "\n";

$deep = [];
for ($i = 0; $i < 5000; $i++) {
	$deep = [$deep];
}
$e = thrown(fn () => $b24->call('test.echo', $deep));
var_dump($e::class, str_ends_with($e->getMessage(), '[0][0] is nested more than 512 levels deep'));
var_dump($portal->requests());
?>
--EXPECT--
InvalidArgument: test.echo: v is nested more than 512 levels deep
string(29) "B24\Exception\InvalidArgument"
bool(true)
array(0) {
}
