--TEST--
When the token of 32 processes expires at the same moment, one of them renews it and all go on
--EXTENSIONS--
b24
--FILE--
<?php
require __DIR__ . '/inc/crowd.inc';

$crowd = new Crowd();
$crowd->portal->settings(['expired_tokens' => [$crowd->portal->accessToken]]);
$crowd->portal->fault('delay', ['ms' => 200], method: 'oauth.token', times: 0); // time for everybody to want a token
$start = microtime(true) + 2;
$workers = [];
for ($i = 0; $i < 32; $i++) {
	$workers[] = $crowd->worker("@time_sleep_until($start); echo CRest::call('profile', ['n' => $i])['result']['ID'] ?? 'failed';");
}
$answers = array_map($crowd->answer(...), $workers);

var_dump(array_count_values($answers));
$stats = $crowd->portal->stats();
var_dump($stats['token_requests'], $stats['refreshes']);
$stored = $crowd->stored();
$valid = $crowd->portal->state()['oauth'];
var_dump($stored['access_token'] === $valid['access_tokens'][1], $stored['refresh_token'] === $valid['refresh_tokens'][0]);
var_dump($crowd->portal->accessToken === $stored['access_token']);
?>
--EXPECT--
array(1) {
  [1]=>
  int(32)
}
int(1)
int(1)
bool(true)
bool(true)
bool(false)
