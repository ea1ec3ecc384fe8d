<?php
// SPDX-License-Identifier: MIT
// The child of tests/oom: php oom.php STEP [SCENARIO ...], with failing_malloc.so preloaded. The portal is this process's own.
declare(strict_types=1);

require __DIR__ . '/../inc/oom.inc';

$step = (int) $argv[1];
$wanted = array_slice($argv, 2);
$portal = Portal::start(['plain' => true, 'deals' => 160, 'clientSecret' => 'secret-of-the-application']);
define('C_REST_WEB_HOOK_URL', $portal->webhook);
define('C_REST_BLOCK_LOG', true);
define('C_REST_BATCH_SPLIT', true);

$app = new Application($portal);
$oauth = new B24\Auth\OAuth($portal->clientId, $portal->clientSecret, $app->files, "{$portal->url}oauth/token/", ['allowHttp' => true]);
$works = static fn (): bool => (new B24\Client($portal->webhook, ['allowHttp' => true]))->call('test.echo', ['n' => 1])->result['params']['n'] === 1;
$before = ['renewal' => static function () use ($app, $portal): void {
	$portal->reset(); // with the first pair of tokens, which has ended
	$app->install(['expires' => 1]);
}];
$runs = $denied = 0;
foreach (oom_scenarios($portal->webhook, $oauth, $app->member) as $name => $scenario) {
	if ($wanted !== [] && !in_array($name, $wanted, true)) {
		continue;
	}
	[$r, $d] = oom_sweep($name, $scenario, $step, $works, $before[$name] ?? null);
	fprintf(STDERR, "%s: %d runs\n", $name, $r);
	$runs += $r;
	$denied += $d;
}
echo $denied > 0 ? 'memory was denied' : 'memory was never denied', "\n";
fprintf(STDERR, "%d runs, memory denied in %d\n", $runs, $denied);
echo $portal->log();
