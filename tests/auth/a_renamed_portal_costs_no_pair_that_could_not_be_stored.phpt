--TEST--
A new address that a call learns of while a renewed pair could not be stored yet is stored with that pair
--EXTENSIONS--
b24
--FILE--
<?php
require __DIR__ . '/../inc/application.inc';
$old = Portal::start();
$new = Portal::start(['accessToken' => $old->accessToken]);
$app = new Application($old);
$store = new MemoryStore();
$fresh = static fn (string $what) => substr(hash('sha256', "$what 1") . hash('sha256', "$what 1 tail"), 0, 70);

// Many calls at once, of which some find that the token has ended, and others that the portal has another address.
$store->save($app->token());
$oauth = $app->oauth($store, ['verify' => false]);
$b24 = $oauth->client($app->member);
$store->failure = new DomainException('no database');
$old->settings(['expired_tokens' => [$old->accessToken]]);
$old->fault('redirect', ['location' => rtrim($new->url, '/')], method: 'test.echo', times: 0);
$new->settings(['valid_tokens' => [$fresh('access')]]);
$new->fault('delay', ['ms' => 300], method: 'test.echo', times: 0);
try {
	foreach ($b24->concurrent([['test.echo', ['n' => 1]], ['profile', []]]) as $k => $outcome) {
		echo get_class($outcome), "\n";
	}
} catch (Throwable $e) {
	echo get_class($e), "\n";
}
$store->failure = null;
echo $b24->call('test.echo', ['n' => 2])->result['params']['n'], "\n";
$stored = $store->load($app->member);
var_dump($stored->accessToken === $fresh('access'), $stored->refreshToken === $fresh('refresh'), $stored->domain === $new->host);
var_dump($old->stats()['refreshes']);
?>
--EXPECT--
DomainException
2
bool(true)
bool(true)
bool(true)
int(1)
