--TEST--
What jsonSerialize() throws while commands are written comes out, and nothing is sent
--EXTENSIONS--
b24
--FILE--
<?php
require __DIR__ . '/../inc/batch.inc';

final class Bad implements JsonSerializable {
	public function jsonSerialize(): mixed { throw new DomainException('cannot'); }
}
final class Changing implements JsonSerializable {
	public function __construct(private array &$commands) {}
	public function jsonSerialize(): mixed { $this->commands = []; return 5; }
}
[$portal, $b24] = portal_and_client();
echo failure(fn () => $b24->batch(readings(60) + ['bad' => ['test.echo', ['v' => ['w' => new Bad]]]])), "\n";
foreach (["\xFF", NAN, STDIN, fn () => 1, new ArrayObject] as $value) {
	echo failure(fn () => $b24->batch(['bad' => ['test.echo', ['v' => [$value]]]])), "\n";
}
$loop = ['a' => 1];
$loop['self'] = &$loop;
echo failure(fn () => $b24->batch(['bad' => ['test.echo', ['v' => $loop]]])), "\n";
echo count($portal->requests()), " requests\n";
$commands = [];
$commands['a'] = ['test.echo', ['v' => new Changing($commands), 'w' => 'x']];
$commands['b'] = ['test.echo', ['v' => 'y']];
show($b24->batch($commands));
?>
--EXPECTF--
DomainException: cannot
InvalidArgument: test.echo: v[0] is not valid UTF-8 (byte 0)
InvalidArgument: test.echo: v[0] is NAN, which JSON cannot express
InvalidArgument: test.echo: v[0] is a resource, which cannot be sent
InvalidArgument: test.echo: v[0] is an object of class Closure, which cannot be sent
InvalidArgument: test.echo: v[0] is an object of class ArrayObject, which cannot be sent
InvalidArgument: test.echo: v[self] contains itself
0 requests
"a": {%s"params":{"v":"5","w":"x"}%s
"b": {%s"params":{"v":"y"}%s
