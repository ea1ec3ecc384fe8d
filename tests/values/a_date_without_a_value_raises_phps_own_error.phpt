--TEST--
A date whose constructor never ran raises PHP's own error, and nothing is sent
--EXTENSIONS--
b24
--FILE--
<?php
require __DIR__ . '/../inc/client.inc';
[$portal, $b24] = portal_and_client();

class Unfinished extends DateTime
{
	public function __construct()
	{
	}
}
$e = thrown(fn () => $b24->call('test.echo', ['v' => new Unfinished()]));
var_dump($e instanceof Error, $e instanceof B24\Exception, count($portal->requests()));
?>
--EXPECT--
bool(true)
bool(false)
int(0)
