--TEST--
Arguments of a wrong type are PHP's own type errors
--EXTENSIONS--
b24
--FILE--
<?php
declare(strict_types=1);
require __DIR__ . '/../inc/client.inc';
[$portal, $b24] = portal_and_client();

foreach ([
	fn () => $b24->call(5),
	fn () => $b24->call('test.echo', 'a=b'),
	fn () => $b24->call('test.echo', null),
	fn () => $b24->call('test.echo', [], null),
	fn () => $b24->call(),
	fn () => $b24->call('test.echo', [], [], 4),
	fn () => $b24->user->current('x'),
	fn () => $b24->getPortal(1),
	fn () => new B24\Client(5),
	fn () => new B24\User(new stdClass()),
	fn () => new B24\File(5),
] as $call) {
	echo failure($call), "\n";
}
var_dump($portal->requests());
?>
--EXPECT--
TypeError: B24\Client::call(): Argument #1 ($method) must be of type string, int given
TypeError: B24\Client::call(): Argument #2 ($params) must be of type array, string given
TypeError: B24\Client::call(): Argument #2 ($params) must be of type array, null given
TypeError: B24\Client::call(): Argument #3 ($options) must be of type array, null given
ArgumentCountError: B24\Client::call() expects at least 1 argument, 0 given
ArgumentCountError: B24\Client::call() expects at most 3 arguments, 4 given
TypeError: B24\User::current(): Argument #1 ($params) must be of type array, string given
ArgumentCountError: B24\Client::getPortal() expects exactly 0 arguments, 1 given
TypeError: B24\Client::__construct(): Argument #1 ($authorization) must be of type B24\Auth\Webhook|B24\Auth\OAuth|B24\Auth\Token|string, int given
TypeError: B24\Scope::__construct(): Argument #1 ($client) must be of type B24\ClientInterface|string, stdClass given
TypeError: B24\File::__construct(): Argument #1 ($path) must be of type string, int given
array(0) {
}
