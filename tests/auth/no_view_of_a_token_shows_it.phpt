--TEST--
No view of a token shows what is secret in it, and it cannot be serialized, cloned or changed
--EXTENSIONS--
b24
--FILE--
<?php
require __DIR__ . '/../inc/secrets.inc';
$token = B24\Auth\Token::fromArray([
	'access_token' => 's3cret1', 'refresh_token' => 's3cret2', 'application_token' => 's3cret3', 'expires' => 2000000000,
	'member_id' => 'abc', 'domain' => 'portal.example', 'scope' => ['crm'],
]);
var_dump($token);
var_dump(str_contains(every_view($token), 's3cret'), str_contains(every_view(['nested' => [$token]]), 's3cret'));
foreach ([
	fn () => serialize($token),
	fn () => unserialize('O:14:"B24\Auth\Token":0:{}'),
	fn () => clone $token,
	fn () => $token->accessToken = 'x',
	fn () => new B24\Auth\Token(),
] as $try) {
	try {
		$try();
	} catch (Throwable $e) {
		echo $e->getMessage(), "\n";
	}
}
?>
--EXPECT--
object(B24\Auth\Token)#1 (11) {
  ["accessToken"]=>
  string(8) "********"
  ["refreshToken"]=>
  string(8) "********"
  ["expires"]=>
  int(2000000000)
  ["domain"]=>
  string(14) "portal.example"
  ["memberId"]=>
  string(3) "abc"
  ["clientEndpoint"]=>
  string(28) "https://portal.example/rest/"
  ["scope"]=>
  array(1) {
    [0]=>
    string(3) "crm"
  }
  ["applicationToken"]=>
  string(8) "********"
  ["userId"]=>
  NULL
  ["status"]=>
  NULL
  ["serverEndpoint"]=>
  NULL
}
bool(false)
bool(false)
Serialization of 'B24\Auth\Token' is not allowed
Unserialization of 'B24\Auth\Token' is not allowed
Trying to clone an uncloneable object of class B24\Auth\Token
Cannot modify readonly property B24\Auth\Token::$accessToken
Call to private B24\Auth\Token::__construct() from global scope
