--TEST--
A process that is killed at any point of a renewal leaves tokens that work, or the next call says that the application must be installed again
--EXTENSIONS--
b24
--FILE--
<?php
require __DIR__ . '/../inc/application.inc';
$app = new Application(Portal::start());

// Milliseconds after the token request has come in, of whose 40 the reply takes 30.
foreach (['a refresh token works once' => true, 'the old one goes on working' => false] as $how => $rotate) {
	$outcomes = ['whole' => 0, 'works' => 0, 'told' => 0];
	foreach ([-20, 0, 5, 10, 20, 29, 30, 31, 33, 40] as $ms) {
		$app->portal->reset();
		$app->portal->settings(['rotate' => $rotate]);
		$app->install();
		$app->expire();
		$app->portal->fault('delay', ['ms' => 30], method: 'oauth.token');
		if ($ms < 0) {
			$app->portal->fault('delay', ['ms' => 60], method: 'profile'); // killed before it asks
		}
		$victim = $app->worker('$b24->profile(); usleep(500000);');
		while ($app->portal->stats()[$ms < 0 ? 'requests' : 'token_requests'] === 0) {
			usleep(500);
		}
		usleep(max($ms, 0) * 1000);
		$app->kill($victim);

		$outcomes['whole'] += (int) ($app->stored() !== null);
		// Two at once, neither of which waits for the dead.
		$others = [];
		for ($i = 0; $i < 2; $i++) {
			$others[] = $app->worker('try { echo $b24->profile()->result["ID"]; } catch (B24\Exception\Auth $e) { echo $e->errorCode, strpos($e->getMessage(), "must be installed there again") ? " told" : " silent"; }');
		}
		$answers = array_unique(array_map($app->answer(...), $others));
		match ($answers) {
			['1'] => $outcomes['works']++,
			['invalid_grant told'] => $outcomes['told']++,
			default => print "$ms: " . implode(' ', $answers) . "\n",
		};
	}
	$outcomes['sum'] = $outcomes['works'] + $outcomes['told'];
	if ($rotate) {
		var_dump($outcomes['works'] >= 1);
		unset($outcomes['works'], $outcomes['told']); // how many of each depends on the moment
	}
	echo "$how: ", json_encode($outcomes), "\n";
}
?>
--EXPECT--
bool(true)
a refresh token works once: {"whole":10,"sum":10}
the old one goes on working: {"whole":10,"works":10,"told":0,"sum":10}
