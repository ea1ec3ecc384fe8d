--TEST--
The authorization code flow: where the browser goes, and the code for tokens, which are stored
--EXTENSIONS--
b24
--FILE--
<?php
require __DIR__ . '/../inc/application.inc';
$portal = Portal::start(['clientId' => 'local.5f0a4c65007ec7.11111111']);
$app = new Application($portal);
$oauth = $app->oauth();
foreach (['portal.bitrix24.com', 'https://portal.bitrix24.com/', 'box.example:8443', 'https://box.example/sub', 'bücher.example'] as $address) {
	echo $oauth->authorizeUrl($address), "\n";
}
echo $oauth->authorizeUrl('portal.bitrix24.com', "a&b=c d/ü"), "\n";
foreach (['', '/', 'http://portal.bitrix24.com', 'user@portal.example', 'portal.example?x=1', "portal.example\0", 'javascript:alert(1)//', "a\r\nb"] as $address) {
	echo failure(fn () => $oauth->authorizeUrl($address)), "\n";
}
echo $app->oauth(options: ['allowHttp' => true])->authorizeUrl('http://localhost'), "\n";

$portal->settings(['authorization_codes' => ['c0de1', 'c0de2']]);
$token = $oauth->exchangeCode('c0de1');
parse_str($portal->last()['body'], $fields);
var_dump($portal->last()['method'], $portal->last()['target'], $fields['grant_type'], $fields['code'], array_keys($fields));
var_dump($app->stored() == $token, $token->domain === $portal->host, $token->scope, $token->memberId === $app->member);
var_dump($oauth->client($token->memberId)->profile()->result['ID']);

// It works once; the tokens that are stored remain.
echo failure(fn () => $oauth->exchangeCode('c0de1')), "\n";
$e = thrown(fn () => $oauth->exchangeCode('c0de3'));
var_dump($e::class, $e->errorCode, $e->method, str_contains((string) $e, 'c0de3'), str_contains((string) $e, $portal->clientSecret), $app->stored() == $token);
foreach (['', 'a b', str_repeat('x', 300)] as $code) {
	echo failure(fn () => $oauth->exchangeCode($code)), "\n";
}
// A store that fails: the tokens are the caller's no more, and the exception says why.
$store = new MemoryStore();
$store->failure = new LogicException('no disk');
echo failure(fn () => $app->oauth($store)->exchangeCode('c0de2')), "\n";
?>
--EXPECTF--
https://portal.bitrix24.com/oauth/authorize/?client_id=local.5f0a4c65007ec7.11111111
https://portal.bitrix24.com/oauth/authorize/?client_id=local.5f0a4c65007ec7.11111111
https://box.example:8443/oauth/authorize/?client_id=local.5f0a4c65007ec7.11111111
https://box.example/sub/oauth/authorize/?client_id=local.5f0a4c65007ec7.11111111
https://xn--bcher-kva.example/oauth/authorize/?client_id=local.5f0a4c65007ec7.11111111
https://portal.bitrix24.com/oauth/authorize/?client_id=local.5f0a4c65007ec7.11111111&state=a%26b%3Dc%20d%2F%C3%BC
InvalidArgument: B24\Auth\OAuth: that is not a portal's host or https:// address
InvalidArgument: B24\Auth\OAuth: that is not a portal's host or https:// address
InvalidArgument: B24\Auth\OAuth: that is not a portal's host or https:// address
InvalidArgument: B24\Auth\OAuth: that is not a portal's host or https:// address
InvalidArgument: B24\Auth\OAuth: that is not a portal's host or https:// address
InvalidArgument: B24\Auth\OAuth: that is not a portal's host or https:// address
InvalidArgument: B24\Auth\OAuth: that is not a portal's host or https:// address
InvalidArgument: B24\Auth\OAuth: that is not a portal's host or https:// address
http://localhost/oauth/authorize/?client_id=local.5f0a4c65007ec7.11111111
string(4) "POST"
string(13) "/oauth/token/"
string(18) "authorization_code"
string(5) "c0de1"
array(4) {
  [0]=>
  string(10) "grant_type"
  [1]=>
  string(9) "client_id"
  [2]=>
  string(13) "client_secret"
  [3]=>
  string(4) "code"
}
bool(true)
bool(true)
array(4) {
  [0]=>
  string(8) "calendar"
  [1]=>
  string(3) "crm"
  [2]=>
  string(5) "tasks"
  [3]=>
  string(4) "user"
}
bool(true)
string(1) "1"
Auth: B24\Auth\OAuth: The code is wrong, was used before or is older than 30 seconds: %s (invalid_grant, HTTP 400)
string(18) "B24\Exception\Auth"
string(13) "invalid_grant"
string(14) "B24\Auth\OAuth"
bool(false)
bool(false)
bool(true)
InvalidArgument: B24\Auth\OAuth: that is not a code
InvalidArgument: B24\Auth\OAuth: that is not a code
InvalidArgument: B24\Auth\OAuth: that is not a code
LogicException: no disk
