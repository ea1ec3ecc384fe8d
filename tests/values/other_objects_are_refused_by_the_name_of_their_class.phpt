--TEST--
Other objects are refused by the name of their class
--EXTENSIONS--
b24
--FILE--
<?php
namespace App;

require __DIR__ . '/../inc/client.inc';
[$portal, $b24] = portal_and_client();

class Contact
{
	public string $name = 'public properties do not make it sendable';
}
class Extended extends \stdClass
{
}
foreach ([new Contact(), new Extended(), new \ArrayObject([1]), fn () => 1, new \DateTimeZone('UTC'), $b24, $b24->user] as $value) {
	echo failure(fn () => $b24->call('test.echo', ['fields' => ['x' => [$value]]])), "\n";
}
var_dump($portal->requests());
?>
--EXPECT--
InvalidArgument: test.echo: fields[x][0] is an object of class App\Contact, which cannot be sent
InvalidArgument: test.echo: fields[x][0] is an object of class App\Extended, which cannot be sent
InvalidArgument: test.echo: fields[x][0] is an object of class ArrayObject, which cannot be sent
InvalidArgument: test.echo: fields[x][0] is an object of class Closure, which cannot be sent
InvalidArgument: test.echo: fields[x][0] is an object of class DateTimeZone, which cannot be sent
InvalidArgument: test.echo: fields[x][0] is an object of class B24\Client, which cannot be sent
InvalidArgument: test.echo: fields[x][0] is an object of class B24\User, which cannot be sent
array(0) {
}
