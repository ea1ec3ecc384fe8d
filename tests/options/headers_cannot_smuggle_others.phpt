--TEST--
Header names and values cannot smuggle in other headers
--EXTENSIONS--
b24
--FILE--
<?php
require __DIR__ . '/../inc/client.inc';
[$portal, $b24] = portal_and_client();

$refused = 0;
foreach (["X-A\r\nX-B", "X-A\nX-B", 'X A', 'X-A:', "X-A\0", '', 'X-Ä', "X-A\t", 'X(A)', str_repeat('X', 101), 5] as $name) {
	$refused += get_class(thrown(fn () => new B24\Client($portal->webhook, ['headers' => [$name => 'v']]))) === 'B24\Exception\InvalidArgument';
	$refused += get_class(thrown(fn () => $b24->call('test.echo', [], ['headers' => [$name => 'v']]))) === 'B24\Exception\InvalidArgument';
}
foreach (["a\r\nX-B: b", "a\nb", "a\rb", "a\0b", "a\x7f", "a\x01", str_repeat('v', 9000), 5, null, ['v']] as $value) {
	$refused += get_class(thrown(fn () => new B24\Client($portal->webhook, ['headers' => ['X-A' => $value]]))) === 'B24\Exception\InvalidArgument';
	$refused += get_class(thrown(fn () => $b24->call('test.echo', [], ['headers' => ['X-A' => $value]]))) === 'B24\Exception\InvalidArgument';
}
var_dump($refused, $portal->requests());
echo failure(fn () => $b24->call('test.echo', [], ['headers' => ['X-A' => "a\r\nX-B: b"]])), "\n";
?>
--EXPECT--
int(42)
array(0) {
}
InvalidArgument: test.echo: option "headers" cannot be used: "X-A" has a value with control characters or one that is too long
