--TEST--
Renewals of tokens are counted, and those that fail; a call that needed a new token is one call
--EXTENSIONS--
b24
--FILE--
<?php
require __DIR__ . '/../inc/application.inc';
require __DIR__ . '/../inc/metrics.inc';
$counters = new Counters();
$show = function (Portal $portal) use ($counters) {
	$row = $counters->of($portal);
	echo "calls $row[calls] ", json_encode($row['callFailures']), " requests $row[requests] ", json_encode($row['requestFailures']), " renewals $row[renewals], failed $row[renewalFailures]\n";
};
$application = new Application(Portal::start());
$client = sprintf('$b24 = (new B24\Auth\OAuth(%s, %s, new B24\Auth\FileTokenStore(%s), %s, ["caFile" => %s]))->client(%s);', ...array_map(fn ($v) => var_export($v, true), [
	$application->portal->clientId, $application->portal->clientSecret, $application->directory, "{$application->portal->url}oauth/token/", $application->portal->caFile, $application->member,
]));
$application->install();
$application->expire();
$counters->run("$client \$b24->call('test.echo'); \$b24->call('test.echo');");
$show($application->portal);
$application->portal->settings(['expired_tokens' => [$application->stored()->accessToken]]);
$application->portal->fault('status', ['status' => 400, 'error' => 'invalid_grant'], 'oauth.token');
echo $counters->run("$client try { \$b24->call('test.echo'); } catch (B24\\Exception\\Auth) { echo 'refused', PHP_EOL; }");
$show($application->portal);

// CRest
require __DIR__ . '/../crest/inc/crowd.inc';
$crowd = new Crowd();
$crowd->portal->settings(['expired_tokens' => [$crowd->portal->accessToken]]);
echo $crowd->answer($crowd->worker("echo CRest::call('profile')['result']['ID'], ' ', CRest::call('profile')['result']['ID'], PHP_EOL;", ["b24.runtime_dir=$counters->directory"]));
$show($crowd->portal);
?>
--EXPECT--
calls 2 [] requests 3 {"Auth":1} renewals 1, failed 0
refused
calls 3 {"Auth":1} requests 4 {"Auth":2} renewals 1, failed 1
1 1
calls 2 [] requests 3 {"Auth":1} renewals 1, failed 0
