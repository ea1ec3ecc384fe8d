--TEST--
Refusals name the method and the place; outside a call there is no method
--EXTENSIONS--
b24
--FILE--
<?php
require __DIR__ . '/../inc/client.inc';
[$portal, $b24] = portal_and_client();

foreach ([
	fn () => $b24->call('test.echo', ['a' => ['b' => NAN]]),
	fn () => $b24->call('test.echo', ['a' => NAN]),
	fn () => $b24->call('test.echo', [[['x' => NAN]]]),
	fn () => $b24->call('test.echo', [], ['verify' => false]),
	fn () => $b24->call('not a method'),
	fn () => new B24\Client('nonsense'),
	fn () => new B24\Client($portal->webhook, ['http' => '3']),
	fn () => new B24\Client($portal->webhook, ['nonsense' => 1]),
	fn () => new B24\File(''),
] as $call) {
	$e = thrown($call);
	echo substr($e::class, 14), ' ', json_encode([$e->method, $e->parameter, $e->maybeExecuted]), "\n";
}
var_dump($portal->requests());
?>
--EXPECT--
InvalidArgument ["test.echo","a[b]",false]
InvalidArgument ["test.echo","a",false]
InvalidArgument ["test.echo","0[0][x]",false]
InvalidArgument ["test.echo",null,false]
InvalidArgument [null,null,false]
InvalidArgument [null,null,false]
InvalidArgument [null,null,false]
InvalidArgument [null,null,false]
InvalidArgument [null,null,false]
array(0) {
}
