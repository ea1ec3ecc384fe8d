--TEST--
When the token of eight threads ends at the same moment, one of them renews it and no call fails
--EXTENSIONS--
b24
parallel
--FILE--
<?php
require __DIR__ . '/../inc/application.inc';
$app = new Application(Portal::start());
$app->install();
$app->expire();
$app->portal->fault('delay', ['ms' => 300], method: 'oauth.token'); // time for everybody to want a token
$work = static function (array $oauth, string $directory, string $member): string {
	[$clientId, $clientSecret, $endpoint, $caFile] = $oauth;
	$store = new B24\Auth\FileTokenStore($directory);
	$b24 = (new B24\Auth\OAuth($clientId, $clientSecret, $store, $endpoint, ['caFile' => $caFile]))->client($member);

	return $b24->profile()->result['ID'];
};
$arguments = [[$app->portal->clientId, $app->portal->clientSecret, "{$app->portal->url}oauth/token/", $app->portal->caFile], $app->directory, $app->member];
for ($i = 0; $i < 8; $i++) {
	$runtimes[] = $runtime = new parallel\Runtime();
	$futures[] = $runtime->run($work, $arguments);
}
echo json_encode(array_count_values(array_map(static fn (parallel\Future $future) => $future->value(), $futures))), "\n";
$stats = $app->portal->stats();
var_dump($stats['token_requests'], $stats['refreshes'], $app->stored()->accessToken === $app->portal->state()['oauth']['access_tokens'][1]);
?>
--EXPECT--
{"1":8}
int(1)
int(1)
bool(true)
