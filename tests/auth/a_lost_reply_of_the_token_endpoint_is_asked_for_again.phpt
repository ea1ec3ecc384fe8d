--TEST--
When the reply with the new tokens is lost, the old pair is tried again, and what is told when that is refused is the truth
--EXTENSIONS--
b24
--INI--
pcre.jit=0
--FILE--
<?php
require __DIR__ . '/../inc/application.inc';
$app = new Application(Portal::start());
$lost = [
	'cut before the reply' => ['reset', ['at' => 'after-body']],
	'cut in the head' => ['reset', ['at' => 'head', 'share' => 0.5]],
	'cut in the body' => ['truncate', ['bytes' => 40]],
	'a gateway' => ['html', []],
	'nothing in it' => ['empty', []],
	'not read' => ['reset', ['at' => 'before-body', 'execute' => false]],
];
foreach ([false, true] as $rotate) {
	echo $rotate ? "A refresh token works once:\n" : "The old one goes on working:\n";
	foreach ($lost as $what => [$fault, $args]) {
		$app->portal->reset();
		$app->portal->settings(['rotate' => $rotate]);
		$app->install(['expires' => 1]);
		$app->portal->fault($fault, $args, method: 'oauth.token');
		try {
			$answer = $app->client()->profile()->result['ID'];
		} catch (B24\Exception\Auth $e) {
			$answer = $e->errorCode . (preg_match('~reply with the new tokens was lost.*must be installed there again~', $e->getMessage()) ? ' told' : " NOT TOLD: {$e->getMessage()}");
		}
		$sent = array_values(array_filter($app->portal->requests(), static fn ($r) => str_contains($r['path'], 'token')));
		$bodies = array_unique(array_column($sent, 'body'));
		$stored = $app->stored();
		printf("%s: %s, asked %d times with %d pair, stored %s\n", $what, $answer, count($sent), count($bodies),
			in_array($stored->refreshToken, $app->portal->state()['oauth']['refresh_tokens'], true) ? 'a good one' : 'a dead one');
	}
}

// Lost twice: nobody knows, and the next call tries the same pair.
$app->portal->reset();
$app->portal->settings(['rotate' => false]);
$app->install(['expires' => 1]);
$app->portal->fault('reset', ['at' => 'after-body'], method: 'oauth.token', times: 2);
$b24 = $app->client();
echo get_class(thrown(fn () => $b24->profile())), ' ', $b24->profile()->result['ID'], "\n";

// No time for it: the time is over, and nothing else is claimed.
$app->install(['expires' => 1]);
$app->portal->fault('delay', ['ms' => 2000], method: 'oauth.token');
echo get_class(thrown(fn () => $app->client(['timeout' => 0.5])->profile())), "\n";

// What the server has refused is not asked for twice, nor is one that was never reached.
foreach (['PAYMENT_REQUIRED', 'invalid_client', 'invalid_request'] as $error) {
	$app->portal->reset();
	$app->install(['expires' => 1]);
	$app->portal->settings(['refresh_error' => $error]);
	thrown(fn () => $app->client()->profile());
	echo $error, ' ', $app->portal->stats()['token_requests'], "\n";
}
?>
--EXPECT--
The old one goes on working:
cut before the reply: 1, asked 2 times with 1 pair, stored a good one
cut in the head: 1, asked 2 times with 1 pair, stored a good one
cut in the body: 1, asked 2 times with 1 pair, stored a good one
a gateway: 1, asked 2 times with 1 pair, stored a good one
nothing in it: 1, asked 2 times with 1 pair, stored a good one
not read: 1, asked 2 times with 1 pair, stored a good one
A refresh token works once:
cut before the reply: invalid_grant told, asked 2 times with 1 pair, stored a dead one
cut in the head: invalid_grant told, asked 2 times with 1 pair, stored a dead one
cut in the body: invalid_grant told, asked 2 times with 1 pair, stored a dead one
a gateway: 1, asked 2 times with 1 pair, stored a good one
nothing in it: 1, asked 2 times with 1 pair, stored a good one
not read: 1, asked 2 times with 1 pair, stored a good one
B24\Exception\Connection 1
B24\Exception\Deadline
PAYMENT_REQUIRED 1
invalid_client 1
invalid_request 1
