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

$store->save($app->token());
$b24 = $app->oauth($store, ['verify' => false])->client($app->member);
$old->fault('redirect', ['location' => rtrim($new->url, '/')], method: 'test.echo', times: 0);
$new->fault('delay', ['ms' => 1500], method: 'test.echo', times: 0);
$new->settings(['valid_tokens' => [$fresh('access')]]);
foreach ($b24->concurrent([['test.echo', ['n' => 1]], ['profile', []]]) as $outcome) {
	if (isset($outcome->result['ID'])) {
		// While the first call is on its way to the new address the token ends, and the new one cannot be stored.
		$old->settings(['expired_tokens' => [$old->accessToken]]);
		$store->failure = new DomainException('no database');
		echo get_class(thrown(fn () => $b24->profile())), "\n";
		$store->failure = null;
	} else {
		echo $outcome->result['params']['n'], "\n";
	}
}
$stored = $store->load($app->member);
var_dump($stored->accessToken === $fresh('access'), $stored->refreshToken === $fresh('refresh'), $stored->domain === $new->host);
echo $b24->call('test.echo', ['n' => 2])->result['params']['n'], ' ', $old->stats()['refreshes'], "\n";
?>
--EXPECT--
DomainException
1
bool(true)
bool(true)
bool(true)
2 1
