--TEST--
The option onMoved is told the new address and the former one, once, by every function that calls; an exception of it ends the call
--EXTENSIONS--
b24
--FILE--
<?php
require __DIR__ . '/../inc/application.inc';
$old = Portal::start();
$new = Portal::start(['accessToken' => $old->accessToken, 'secret' => $old->secret]);
$app = new Application($old);
$name = static fn (string $url) => match ($url) {
	rtrim($old->url, '/') => 'old', rtrim($new->url, '/') => 'new', default => $url
};
$options = ['verify' => false, 'onMoved' => static function (string $portal, string $former) use ($name) {
	echo "  {$name($former)} -> {$name($portal)}\n";
}];
$old->fault('redirect', ['location' => rtrim($new->url, '/')], times: 0);
$ways = [
	'call' => static fn ($b24) => $b24->call('test.echo'),
	'scope' => static fn ($b24) => $b24->user->current(),
	'v3' => static fn ($b24) => $b24->v3()->call('test.echo'),
	'batch' => static fn ($b24) => $b24->batch(['user.current']),
	'list' => static fn ($b24) => iterator_to_array($b24->list('crm.deal.list', [], ['limit' => 1])),
	'concurrent' => static fn ($b24) => iterator_to_array($b24->concurrent(array_fill(0, 6, 'test.echo'), 6)),
];
foreach ($ways as $way => $call) {
	echo "$way\n";
	$b24 = new B24\Client($old->webhook, $options);
	$call($b24);
	$call($b24);
	if ($b24->getPortal() !== rtrim($new->url, '/')) {
		echo "stayed\n";
	}
}
echo "application\n";
$app->install();
$app->client($options)->call('test.echo');
$app->client($options)->call('test.echo'); // the store knows it
echo "token\n";
(new B24\Client($app->token(['client_endpoint' => "{$old->url}rest/"]), $options))->call('test.echo');

// A failed call has moved nothing.
$new->fault('status', ['status' => 400, 'error' => 'X']);
$b24 = new B24\Client($old->webhook, $options);
echo failure(static fn () => $b24->call('test.echo')), "\n";
$b24->call('test.echo');

$thrown = new B24\Client($old->webhook, ['verify' => false, 'onMoved' => static fn () => throw new DomainException('from onMoved')]);
try {
	$thrown->call('test.echo');
} catch (DomainException $e) {
	echo $e->getMessage(), ' ', $name($thrown->getPortal()), "\n";
}
echo failure(static fn () => new B24\Client($old->webhook, ['onMoved' => 'no_such_function'])), "\n";
echo failure(static fn () => new B24\Client($old->webhook, ['listener' => 'strlen', 'onMoved' => 5])), "\n";
// It may let go of the client that calls it, and make calls of its own.
$last = new B24\Client($old->webhook, ['verify' => false, 'onMoved' => static function () use (&$last) {
	echo $last->call('test.echo', ['a' => 1])->result['params']['a'], "\n";
	$last = null;
}]);
$last->call('test.echo');
var_dump($last);
?>
--EXPECT--
call
  old -> new
scope
  old -> new
v3
  old -> new
batch
  old -> new
list
  old -> new
concurrent
  old -> new
application
  old -> new
token
  old -> new
Api: test.echo: Internal server error (X, HTTP 400)
  old -> new
from onMoved new
InvalidArgument: B24\Client: option "onMoved" must be callable
InvalidArgument: B24\Client: option "onMoved" must be callable
1
NULL
