--TEST--
The example stores write and delete under the lock of renewals, wait no longer than the call has time, and show no token of a damaged row
--EXTENSIONS--
b24
pdo
pdo_sqlite
--FILE--
<?php
require __DIR__ . '/../inc/stores.inc';
$server = StoreServer::sqlite();
$app = new Application(Portal::start());
$store = $server->store();
$other = $server->store(', wait: 0.3');
$line = static fn (callable $do) => preg_replace('~/\S+/tokens~', '<db>', failure($do));

// While somebody renews, a later installation and the end of one wait.
$store->save($app->token());
$store->lock($app->member);
$store->save($app->token(['access_token' => 'by-the-holder']));
echo $line(fn () => $other->save($app->token(['access_token' => 'later']))), "\n", $line(fn () => $other->delete($app->member)), "\n";
echo $store->load($app->member)->accessToken, "\n";
$store->unlock($app->member);
$other->save($app->token(['access_token' => 'later']));
echo $store->load($app->member)->accessToken, "\n";

// The call's time counts, not the store's.
$store->save($app->token(['expires' => 1]));
$store->lock($app->member);
$patient = $server->store(', wait: 60');
$begin = microtime(true);
echo $line(fn () => $app->oauth($patient)->client($app->member, ['timeout' => 0.5])->profile()), "\n";
var_dump(microtime(true) - $begin < 20, $app->portal->stats()['token_requests']);
$store->unlock($app->member);
$app->oauth($patient)->client($app->member)->profile();
var_dump($app->portal->stats()['refreshes']);

// A damaged row.
$server->connection()->exec("UPDATE b24_tokens SET tokens = '{\"access_token\":\"{$app->portal->accessToken}\",'");
$member = $app->member;
$e = thrown(fn () => $store->load($member));
echo get_class($e), ' ', str_contains("$e" . print_r($e->getTrace(), true), $app->portal->accessToken) ? 'SHOWN' : 'not shown', "\n";
?>
--EXPECTF--
Deadline: PdoTokenStore: %s has been locked by another process for 0.3 s
Deadline: PdoTokenStore: %s has been locked by another process for 0.3 s
by-the-holder
later
Deadline: PdoTokenStore: %s has been locked by another process for 0.5 s
bool(true)
int(0)
int(1)
B24\Exception\TokenStore not shown
