--TEST--
Only the application that has confirmed an installation stores it; into another store of its own, too, and no second store() loses it silently
--EXTENSIONS--
b24
--FILE--
<?php
require __DIR__ . '/../inc/application.inc';
use B24\Auth\{FileTokenStore, OAuth};
use B24\Incoming\Install;

$portal = Portal::start();
$app = new Application($portal);
$oauth = $app->oauth();
$same = $app->oauth($memory = new MemoryStore());
$foreign = new OAuth('local.another.application', 'its-own-secret', $foreignStore = new MemoryStore(), "{$portal->url}oauth/token/", ['caFile' => $portal->caFile]);
$request = static fn () => Install::fromArray([
	'AUTH_ID' => $portal->accessToken, 'REFRESH_ID' => $portal->refreshToken, 'AUTH_EXPIRES' => '3600', 'APPLICATION_TOKEN' => 'oftheportal',
	'member_id' => $app->member, 'status' => 'L', 'PLACEMENT' => 'DEFAULT',
], ['DOMAIN' => $portal->host, 'PROTOCOL' => '1', 'LANG' => 'en', 'APP_SID' => 'sid']);

$install = $request();
$install->confirm($oauth);
foreach (['confirm', 'store'] as $method) {
	echo failure(fn () => $install->$method($foreign)), "\n";
}
echo failure(fn () => $request()->store($oauth)), "\n"; // another request, as true as the first
var_dump($foreignStore->tokens, $memory->tokens, $app->stored());

$install->store($same)->store($oauth);
echo $memory->load($app->member)->applicationToken, ' ', $app->stored()->applicationToken, ' ', $install->client($oauth)->profile()->result['ID'], "\n";

// A second one writes over nothing newer.
$app->install(['access_token' => 'newer']);
$install->store($oauth);
echo $app->stored()->accessToken, "\n";

// The portal could not be asked who installs: the second attempt is that of the same application.
$portal->reset();
$portal->fault('status', ['status' => 500, 'error' => 'INTERNAL_SERVER_ERROR'], 'profile', times: 0);
$install = $request();
echo get_class(thrown(fn () => $install->confirm($oauth))), ', ', failure(fn () => $install->confirm($foreign)), "\n";
$portal->clearFaults();
var_dump($install->confirm($oauth)->isAdmin, $portal->stats()['refreshes']);
?>
--EXPECT--
Error: B24\Incoming\Install::confirm(): another application has confirmed it
Error: B24\Incoming\Install::store(): another application has confirmed it
Error: B24\Incoming\Install::store(): nothing has confirmed it yet
array(0) {
}
array(0) {
}
NULL
oftheportal oftheportal 1
newer
B24\Exception\Api, Error: B24\Incoming\Install::confirm(): another application has confirmed it
bool(true)
int(1)
