--TEST--
No view, trace or error of applications and webhooks shows a secret; they are not serialized, cloned or constructed twice
--EXTENSIONS--
b24
--INI--
pcre.jit=0
--FILE--
<?php
require __DIR__ . '/../inc/application.inc';
require __DIR__ . '/../inc/secrets.inc';
$portal = Portal::start();
$app = new Application($portal);
$app->install();
$oauth = $app->oauth(options: ['headers' => ['X-Token' => 'h3adertoken']]);
$b24 = $oauth->client($app->member);
$webhook = new B24\Auth\Webhook($portal->webhook);
$secrets = [$portal->accessToken, $portal->refreshToken, $portal->clientSecret, $portal->secret, 'h3adertoken'];

function shown(array $secrets, string $text): void
{
	var_dump(array_values(array_filter($secrets, static fn ($secret) => str_contains($text, $secret))));
}
foreach ([$oauth, $webhook, $b24, $app->files] as $object) {
	shown($secrets, every_view([$object, 'nested' => [$object]]));
	echo failure(fn () => serialize($object)), "\n", failure(fn () => clone $object), "\n", failure(fn () => $object->anything = 1), "\n";
}
echo failure(fn () => $oauth->__construct('a', 'b', $app->files)), "\n", failure(fn () => $webhook->__construct('a')), "\n";

// Echoed by the portal: in errors of every kind.
foreach (['status' => ['status' => 400, 'error' => 'X', 'description' => "token $portal->accessToken"], 'reply' => ['body' => "<p>$portal->accessToken"]] as $kind => $args) {
	$portal->fault($kind, $args);
	$e = thrown(fn () => $b24->profile());
	shown($secrets, every_view($e) . ($e->body ?? '') . json_encode($e->response ?? []));
}

// Traces of what was called with a secret.
$plain = new MemoryStore();
$plain->tokens[$app->member] = $app->token(['client_endpoint' => 'http://portal.example/rest/'])->toArray();
foreach ([
	fn () => new B24\Auth\OAuth('', $portal->clientSecret, $app->files),
	fn () => new B24\Auth\OAuth('id', $portal->clientSecret, $app->files, 'http://oauth.example/', ['headers' => ['X-Token' => 'h3adertoken']]),
	fn () => new B24\Auth\OAuth('id', $portal->clientSecret . "\n", $app->files),
	fn () => new B24\Auth\OAuth('id', $portal->clientSecret, $app->files, options: ['nothing' => 'h3adertoken']),
	fn () => new B24\Auth\OAuth('id', $portal->clientSecret, $app->files, options: ['memberId' => 'x']),
	fn () => new B24\Auth\OAuth('id', $portal->clientSecret, $app->files, 'https://u:p@oauth.example/'),
	fn () => new B24\Auth\Webhook($portal->webhook . '?x=1'),
	fn () => new B24\Client($webhook, ['memberId' => 'x', 'caFile' => $portal->caFile]),
	fn () => new B24\Client($oauth),
	fn () => new B24\Client($oauth, ['memberId' => '../x']),
	fn () => new B24\Client($app->files),
	fn () => $oauth->client(''),
	fn () => $app->oauth($plain)->client($app->token()),
] as $try) {
	$e = thrown($try);
	echo $e::class, ': ', preg_replace('~\(known: .*~', '…', $e->getMessage()), "\n";
	$trace = print_r(array_filter($e->getTrace(), static fn ($frame) => str_starts_with($frame['class'] ?? '', 'B24\\')), true);
	if (array_filter($secrets, static fn ($secret) => str_contains($trace . $e, $secret)) !== []) {
		echo "SHOWN\n";
	}
}
?>
--EXPECT--
array(0) {
}
Exception: Serialization of 'B24\Auth\OAuth' is not allowed
Error: Trying to clone an uncloneable object of class B24\Auth\OAuth
Error: Cannot create dynamic property B24\Auth\OAuth::$anything
array(0) {
}
Exception: Serialization of 'B24\Auth\Webhook' is not allowed
Error: Trying to clone an uncloneable object of class B24\Auth\Webhook
Error: Cannot create dynamic property B24\Auth\Webhook::$anything
array(0) {
}
Exception: Serialization of 'B24\Client' is not allowed
Error: Trying to clone an uncloneable object of class B24\Client
Error: Cannot create dynamic property B24\Client::$anything
array(0) {
}
Exception: Serialization of 'B24\Auth\FileTokenStore' is not allowed
Error: Trying to clone an uncloneable object of class B24\Auth\FileTokenStore
Error: Cannot create dynamic property B24\Auth\FileTokenStore::$anything
Error: B24\Auth\OAuth cannot be constructed twice
Error: B24\Auth\Webhook cannot be constructed twice
array(0) {
}
array(0) {
}
B24\Exception\InvalidArgument: B24\Auth\OAuth: that is not a client id
B24\Exception\InvalidArgument: B24\Auth\OAuth: the token endpoint must begin with https://
B24\Exception\InvalidArgument: B24\Auth\OAuth: that is not a client secret
B24\Exception\InvalidArgument: B24\Client: unknown option "nothing" …
B24\Exception\InvalidArgument: B24\Auth\OAuth: the option "memberId" is one of a client's own
B24\Exception\InvalidArgument: B24\Auth\OAuth: the token endpoint is not an address
B24\Exception\InvalidArgument: B24\Auth\Webhook: The webhook URL must not contain a query or a fragment
B24\Exception\InvalidArgument: B24\Client: option "memberId" belongs to an application, not to a webhook
B24\Exception\InvalidArgument: B24\Client: an application needs the option "memberId": which portal it is about
B24\Exception\InvalidArgument: B24\Client: an application needs the option "memberId": which portal it is about
TypeError: B24\Client::__construct(): Argument #1 ($authorization) must be of type B24\Auth\Webhook|B24\Auth\OAuth|B24\Auth\Token|string, B24\Auth\FileTokenStore given
B24\Exception\InvalidArgument: B24\Client: that is not a portal's member id
B24\Exception\InvalidArgument: B24\Client: The client endpoint must begin with https:// (plain http would send the secret unencrypted; the option allowHttp permits it)
