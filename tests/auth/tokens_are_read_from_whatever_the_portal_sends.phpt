--TEST--
Tokens are read from replies, events, frames and what was stored
--EXTENSIONS--
b24
--FILE--
<?php
use B24\Auth\Token;

$member = 'a223c6b3710f85df22e9377d6c4f7553';
// A reply of the token endpoint: its domain is the authorization server.
$reply = Token::fromArray([
	'access_token' => 'access1', 'refresh_token' => 'refresh1', 'expires' => 2000000000, 'expires_in' => 3600,
	'client_endpoint' => 'https://portal.example/rest/', 'server_endpoint' => 'https://oauth.bitrix.info/rest/',
	'domain' => 'oauth.bitrix.info', 'member_id' => $member, 'scope' => 'crm,user', 'status' => 'L', 'user_id' => 7,
]);
var_dump($reply->accessToken, $reply->refreshToken, $reply->expires, $reply->domain, $reply->memberId, $reply->clientEndpoint,
	$reply->scope, $reply->applicationToken, $reply->userId, $reply->status, $reply->serverEndpoint);
var_dump($reply->isExpired(), $reply->isExpired(2000000000));

// An event's block: form fields are strings, and there is no refresh token.
$event = Token::fromArray([
	'access_token' => 'access2', 'expires_in' => '3600', 'scope' => 'crm task', 'domain' => 'portal.example',
	'status' => 'F', 'client_endpoint' => 'https://portal.example:8443/sub/rest/', 'member_id' => $member,
	'application_token' => 'app2', 'user_id' => '1',
]);
var_dump($event->refreshToken, abs($event->expires - time() - 3600) < 3, $event->domain, $event->clientEndpoint,
	implode('|', $event->scope), $event->applicationToken, $event->userId);

// A frame's fields.
$frame = Token::fromArray([
	'DOMAIN' => 'portal.example', 'PROTOCOL' => '1', 'LANG' => 'en', 'AUTH_ID' => 'access3', 'AUTH_EXPIRES' => '60',
	'REFRESH_ID' => 'refresh3', 'member_id' => $member, 'status' => 'P', 'APPLICATION_TOKEN' => 'app3',
	'APPLICATION_SCOPE' => 'crm,user', 'PLACEMENT' => 'DEFAULT', 'SERVER_ENDPOINT' => 'https://oauth.bitrix24.tech/rest/',
]);
var_dump($frame->serverEndpoint, $frame->accessToken, $frame->refreshToken, $frame->clientEndpoint, $frame->isExpired(), $frame->isExpired(0),
	$frame->applicationToken, $frame->scope === ['crm', 'user'], $frame->userId);
var_dump(Token::fromArray(['DOMAIN' => 'local.example', 'PROTOCOL' => '0', 'AUTH_ID' => 'a', 'member_id' => $member])->clientEndpoint);

// What was stored.
foreach ([$reply, $event, $frame] as $token) {
	var_dump(Token::fromArray($token->toArray()) == $token, Token::fromArray(json_decode(json_encode($token->toArray()), true))->toArray() === $token->toArray());
}
?>
--EXPECT--
string(7) "access1"
string(8) "refresh1"
int(2000000000)
string(14) "portal.example"
string(32) "a223c6b3710f85df22e9377d6c4f7553"
string(28) "https://portal.example/rest/"
array(2) {
  [0]=>
  string(3) "crm"
  [1]=>
  string(4) "user"
}
NULL
int(7)
string(1) "L"
string(31) "https://oauth.bitrix.info/rest/"
bool(false)
bool(true)
NULL
bool(true)
string(19) "portal.example:8443"
string(37) "https://portal.example:8443/sub/rest/"
string(8) "crm|task"
string(4) "app2"
int(1)
string(33) "https://oauth.bitrix24.tech/rest/"
string(7) "access3"
string(8) "refresh3"
string(28) "https://portal.example/rest/"
bool(true)
bool(false)
string(4) "app3"
bool(true)
NULL
string(26) "http://local.example/rest/"
bool(true)
bool(true)
bool(true)
bool(true)
bool(true)
bool(true)
