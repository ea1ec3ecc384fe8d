--TEST--
When the reply to a code is lost, the code is tried again; if it is spent, the message says that the reply was lost
--EXTENSIONS--
b24
--FILE--
<?php
require __DIR__ . '/../inc/application.inc';
$app = new Application(Portal::start());
foreach ([
	'not read' => ['reset', ['at' => 'before-body', 'execute' => false]],
	'a gateway' => ['html', []],
	'cut' => ['reset', ['at' => 'after-body']],
	'torn' => ['truncate', ['bytes' => 40]],
] as $what => [$fault, $args]) {
	$app->portal->reset();
	$app->portal->settings(['authorization_codes' => ['one']]);
	$app->install(['access_token' => 'before', 'application_token' => 'kept']);
	$app->portal->fault($fault, $args, method: 'oauth.token');
	$answer = failure(fn () => print $app->oauth()->exchangeCode('one')->refreshToken === $app->stored()->refreshToken ? 'stored ' : 'LOST ');
	$bodies = array_column($app->portal->requests(), 'body');
	echo "$what: ", str_contains($answer, 'reply with the new tokens was lost, and the code is not accepted a second time') ? strtok($answer, ':') . ' told' : $answer,
		', ', count($bodies), ' requests, ', count(array_unique($bodies)), ' body, ', $app->stored()->applicationToken, "\n";
}
// A code that was never good is asked for once.
$app->portal->reset();
echo strtok(failure(fn () => $app->oauth()->exchangeCode('two')), ':'), ' ', count($app->portal->requests()), "\n";
?>
--EXPECT--
stored not read: nothing was thrown, 2 requests, 1 body, kept
stored a gateway: nothing was thrown, 2 requests, 1 body, kept
cut: Auth told, 2 requests, 1 body, kept
torn: Auth told, 2 requests, 1 body, kept
Auth 1
