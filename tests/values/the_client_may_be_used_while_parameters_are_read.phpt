--TEST--
The same client may be used by jsonSerialize() while another call's parameters are read
--EXTENSIONS--
b24
--FILE--
<?php
require __DIR__ . '/../inc/client.inc';
[$portal, $b24] = portal_and_client();

class CurrentUser implements JsonSerializable
{
	public function __construct(private B24\Client $b24)
	{
	}

	public function jsonSerialize(): mixed
	{
		return $this->b24->call('user.current')->result['ID'];
	}
}
$result = $b24->call('test.echo', ['before' => [1], 'user' => new CurrentUser($b24), 'again' => new CurrentUser($b24)])->result;
echo json_encode($result['params']), "\n";
foreach ($portal->requests() as $request) {
	echo basename($request['path']), ' ', $request['body'], "\n";
}
?>
--EXPECT--
{"before":[1],"user":"1","again":"1"}
user.current {}
user.current {}
test.echo {"before":[1],"user":"1","again":"1"}
