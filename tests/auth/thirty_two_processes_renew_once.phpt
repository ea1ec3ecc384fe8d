--TEST--
When the token of 32 processes ends at the same moment, one of them renews it and no call fails
--EXTENSIONS--
b24
--FILE--
<?php
require __DIR__ . '/../inc/application.inc';
$app = new Application(Portal::start());
foreach (['the portal says so' => 3600, 'its time is over' => 0] as $how => $left) {
	$app->portal->reset();
	$app->install(['expires' => time() + $left]);
	$app->expire();
	$app->portal->fault('delay', ['ms' => 200], method: 'oauth.token', times: 0); // time for everybody to want a token
	$start = microtime(true) + 2;
	$workers = [];
	for ($i = 0; $i < 32; $i++) {
		$workers[] = $app->worker("@time_sleep_until($start); echo \$b24->profile(['n' => $i])->result['ID'];");
	}
	$answers = array_map($app->answer(...), $workers);
	echo "$how: ", json_encode(array_count_values($answers)), "\n";
	$stats = $app->portal->stats();
	var_dump($stats['token_requests'], $stats['refreshes']);
	$valid = $app->portal->state()['oauth'];
	var_dump($app->stored()->accessToken === $valid['access_tokens'][1], $app->stored()->refreshToken === $valid['refresh_tokens'][0]);
}
?>
--EXPECT--
the portal says so: {"1":32}
int(1)
int(1)
bool(true)
bool(true)
its time is over: {"1":32}
int(1)
int(1)
bool(true)
bool(true)
