--TEST--
While the authorization server is out of order, those who wait for a renewal take its failure instead of asking one after another
--EXTENSIONS--
b24
--FILE--
<?php
require __DIR__ . '/../inc/application.inc';
$app = new Application(Portal::start());
$code = '$begin = microtime(true); try { echo $b24->profile([], ["timeout" => 60.0])->result["ID"]; } catch (B24\Exception $e) { echo substr($e::class, 14), $e->maybeExecuted ? " MAYBE" : ""; } fwrite(STDERR, microtime(true) - $begin < 30 ? "" : " LATE");';
$run = static function (string $what, int $count, string $more = '') use ($app, $code): void {
	$start = microtime(true) + 2;
	$workers = array_map(fn () => $app->worker("{$more}@time_sleep_until($start); $code"), range(1, $count));
	$answers = array_count_values(array_map($app->answer(...), $workers));
	ksort($answers);
	$asked = $app->portal->stats()['token_requests'];
	echo "$what: ", json_encode($answers), ', ', $asked <= 2 ? 'asked once or twice' : "asked $asked times", "\n";
};

// Silent: each of twelve would wait for three seconds, one behind the other.
foreach ([
	'silent' => ['delay', ['ms' => 20000]],
	'cut' => ['reset', ['at' => 'after-body']],
	'a gateway' => ['html', []],
] as $what => [$fault, $args]) {
	$app->portal->reset();
	$app->install(['expires' => 1]);
	$app->portal->fault($fault, $args, method: 'oauth.token', times: 0);
	$attempt = '$b24 = $oauth->client("' . $app->member . '", ["attemptTimeout" => 2.0]);';
	$run($what, 12, $attempt);
}
// A call whose own time was short tells the others that the server is silent, too.
$app->portal->reset();
$app->portal->settings(['rotate' => false]); // a request that was given up is granted all the same
$app->install(['expires' => 1]);
$app->portal->fault('delay', ['ms' => 20000], method: 'oauth.token', times: 0);
$short = $app->worker('try { $b24->profile([], ["timeout" => 2.5]); } catch (B24\Exception $e) { echo substr($e::class, 14); }');
await(static fn () => $app->portal->stats()['token_requests'] > 0, 'the renewal');
$long = $app->worker('try { $b24->profile([], ["timeout" => 60.0]); } catch (B24\Exception $e) { echo substr($e::class, 14); }');
echo $app->answer($short), ' ', $app->answer($long), ', asked ', $app->portal->stats()['token_requests'], "\n";

// It is over: seconds later everybody is served again, and the pair was not lost.
$app->portal->clearFaults();
sleep(4);
$run('well again', 4);
var_dump(in_array($app->stored()->refreshToken, $app->portal->state()['oauth']['refresh_tokens'], true));
?>
--EXPECT--
silent: {"Timeout":12}, asked once or twice
cut: {"Connection":12}, asked once or twice
a gateway: {"Protocol":12}, asked once or twice
Deadline Timeout, asked 1
well again: {"1":4}, asked once or twice
bool(true)
