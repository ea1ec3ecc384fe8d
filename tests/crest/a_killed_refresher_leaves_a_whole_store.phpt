--TEST--
A process that is killed at any point of a refresh leaves a whole store, and the others go on
--EXTENSIONS--
b24
--FILE--
<?php
require __DIR__ . '/inc/crowd.inc';

$crowd = new Crowd();
// The portal may have renewed a token that the killed process could not store any more: the old one goes on working.
$crowd->portal->settings(['rotate' => false]);

// Milliseconds after the token request has come in, of whose 40 the reply takes 30.
foreach ([0, 5, 10, 20, 29, 30, 31, 32, 35, 40] as $ms) {
	$crowd->store($crowd->portal->accessToken);
	$crowd->portal->clearFaults();
	$crowd->portal->settings(['expired_tokens' => [$crowd->portal->accessToken]]);
	$crowd->portal->fault('delay', ['ms' => 30], method: 'oauth.token');
	$asked = $crowd->portal->stats()['token_requests'];
	$victim = $crowd->worker('CRest::call("profile"); usleep(500000);');
	$waiting = $crowd->worker('usleep(20000); echo CRest::call("profile")["result"]["ID"] ?? "failed";');
	while ($crowd->portal->stats()['token_requests'] === $asked) {
		usleep(500);
	}
	usleep($ms * 1000);
	$crowd->kill($victim);

	$other = $crowd->answer($crowd->worker('echo CRest::call("profile")["result"]["ID"] ?? "failed";'));
	$whole = count(array_filter($crowd->stored() ?? [])) >= 6;
	printf("%s %s %s\n", $whole ? 'whole' : 'TORN', $crowd->answer($waiting), $other);
}
// One of the pairs was stored, and nothing is left behind that keeps anybody from renewing the next time.
$crowd->portal->settings(['expired_tokens' => [$crowd->stored()['access_token']]]);
echo $crowd->answer($crowd->worker('echo CRest::call("profile")["result"]["ID"] ?? "failed";')), "\n";
?>
--EXPECT--
whole 1 1
whole 1 1
whole 1 1
whole 1 1
whole 1 1
whole 1 1
whole 1 1
whole 1 1
whole 1 1
whole 1 1
1
