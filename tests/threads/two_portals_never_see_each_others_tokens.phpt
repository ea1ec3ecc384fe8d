--TEST--
Two threads with a portal each, call by call at the same time: neither portal ever receives the other's tokens
--EXTENSIONS--
b24
parallel
--FILE--
<?php
require __DIR__ . '/../inc/application.inc';
$portals = $apps = $futures = [];
foreach (['one', 'two'] as $name) {
	$portals[$name] = Portal::start(['accessToken' => "access-of-$name", 'refreshToken' => "refresh-of-$name", 'clientSecret' => "secret-of-$name", 'memberId' => $name]);
	$apps[$name] = new Application($portals[$name], $name);
	$apps[$name]->install();
	$portals[$name]->fault('delay', ['ms' => 3], times: 0); // time for the other thread to be in the middle of a call, too
}
$work = static function (string $control, array $oauth, string $directory, string $name, parallel\Channel $mine, parallel\Channel $others): array {
	[$clientId, $clientSecret, $endpoint, $caFile] = $oauth;
	$store = new B24\Auth\FileTokenStore($directory);
	$b24 = (new B24\Auth\OAuth($clientId, $clientSecret, $store, $endpoint, ['caFile' => $caFile]))->client($name);
	$tokens = [];
	for ($i = 0; $i < 40; $i++) {
		$mine->send($i);
		$others->recv(); // both are here
		$token = $store->load($name);
		if ($i % 10 === 5) {
			$body = json_encode(['expired_tokens' => [$token->accessToken]]);
			file_get_contents("{$control}settings", false, stream_context_create(['http' => ['method' => 'POST', 'header' => 'Content-Type: application/json', 'content' => $body]]));
		}
		array_push($tokens, $token->accessToken, $token->refreshToken);
		$b24->v3()->call('test.echo', ['n' => $i]);
		$b24->call('test.echo', [$name]);
		if ($b24->profile(['n' => $i])->result['ID'] !== '1') {
			throw new LogicException('whose reply is that?');
		}
	}

	return array_values(array_unique($tokens));
};
$channels = ['one' => new parallel\Channel(1), 'two' => new parallel\Channel(1)];
foreach ($portals as $name => $portal) {
	$runtimes[$name] = new parallel\Runtime();
	$futures[$name] = $runtimes[$name]->run($work, [
		$portal->control, [$portal->clientId, $portal->clientSecret, "{$portal->url}oauth/token/", $portal->caFile],
		$apps[$name]->directory, $name, $channels[$name], $channels[$name === 'one' ? 'two' : 'one'],
	]);
}
$tokens = array_map(static fn (parallel\Future $future) => $future->value(), $futures);
// Five access tokens, four tokens that renewed them, the client secret.
foreach ($portals as $name => $portal) {
	$wire = json_encode($portal->requests());
	foreach ($portals as $other => $_) {
		$seen = array_filter([...$tokens[$other], "secret-of-$other"], static fn (string $token) => str_contains($wire, $token));
		printf("%s saw %d of the secrets of %s\n", $name, count($seen), $other);
	}
	var_dump($portal->stats()['refreshes'], $portal->connections());
}
?>
--EXPECT--
one saw 10 of the secrets of one
one saw 0 of the secrets of two
int(4)
int(1)
two saw 0 of the secrets of one
two saw 10 of the secrets of two
int(4)
int(1)
