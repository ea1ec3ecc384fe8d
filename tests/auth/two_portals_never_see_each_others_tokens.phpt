--TEST--
Two portals interleaved in one process: neither ever receives the other's tokens, also when both are renewed
--EXTENSIONS--
b24
--FILE--
<?php
require __DIR__ . '/../inc/application.inc';
$portals = [
	'one' => Portal::start(['accessToken' => 'access-of-one', 'refreshToken' => 'refresh-of-one', 'memberId' => 'one']),
	'two' => Portal::start(['accessToken' => 'access-of-two', 'refreshToken' => 'refresh-of-two', 'clientSecret' => 'secret-of-two', 'memberId' => 'two']),
];
$one = new Application($portals['one'], 'one');
// One store for both, as an application has it; each has a server of its own here, so that the wire tells them apart.
$oauths = $apps = [];
foreach ($portals as $name => $portal) {
	$apps[$name] = new Application($portal, $name);
	$one->files->save($apps[$name]->token());
	$oauths[$name] = $apps[$name]->oauth($one->files);
	$clients[$name] = $oauths[$name]->client($name);
}
for ($i = 0; $i < 20; $i++) {
	foreach ($clients as $name => $b24) {
		if ($i === 5 || $i === 12) {
			$apps[$name]->expire($one->files->load($name)->accessToken);
		}
		$tokens[$name][] = $one->files->load($name)->accessToken;
		$tokens[$name][] = $one->files->load($name)->refreshToken;
		$b24->v3()->call('test.echo', ['n' => $i]);
		$b24->call('test.echo', [$name]);
		$b24->profile();
	}
}
foreach ($portals as $name => $portal) {
	$wire = json_encode($portal->requests());
	$token = $one->files->load($name);
	foreach ($portals as $other => $_) {
		printf("%s saw tokens of %s: %s\n", $name, $other, var_export(array_filter(array_unique($tokens[$other]), static fn ($token) => str_contains($wire, $token)) !== [], true));
	}
	var_dump($portal->stats()['refreshes'], count(array_unique($tokens[$name])), $token->domain === $portal->host, str_contains($wire, $token->accessToken));
}
?>
--EXPECT--
one saw tokens of one: true
one saw tokens of two: false
int(2)
int(6)
bool(true)
bool(true)
two saw tokens of one: false
two saw tokens of two: true
int(2)
int(6)
bool(true)
bool(true)
