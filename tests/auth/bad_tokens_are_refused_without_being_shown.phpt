--TEST--
What cannot be a portal's tokens is refused; messages and traces show no value
--EXTENSIONS--
b24
--FILE--
<?php
use B24\Auth\Token;

$good = ['access_token' => 's3cret-access', 'refresh_token' => 's3cret-refresh', 'expires_in' => 3600, 'member_id' => 'abc', 'client_endpoint' => 'https://portal.example/rest/'];
foreach ([
	['access_token' => null], ['access_token' => ''], ['access_token' => ['s3cret']], ['access_token' => "s3cret\r\nX: 1"], ['access_token' => str_repeat('s3cret', 1000)],
	['refresh_token' => 's3cret "'], ['application_token' => 5],
	['expires_in' => 'soon'], ['expires_in' => -1], ['expires' => 'never'], ['expires_in' => PHP_INT_MAX],
	['member_id' => null], ['member_id' => '../s3cret'], ['member_id' => str_repeat('a', 129)],
	['client_endpoint' => null], ['client_endpoint' => 'portal.example'], ['client_endpoint' => 'ftp://portal.example/rest/'],
	['client_endpoint' => 'https://s3cret:s3cret@portal.example/rest/'], ['client_endpoint' => 'https://portal.example/rest/?s3cret'],
	['client_endpoint' => 'https://portal.example/'], ['client_endpoint' => null, 'domain' => 'portal.example/s3cret?x='],
	['client_endpoint' => 'https://portal.example/' . str_repeat('s3cret', 200) . '/rest/'], ['client_endpoint' => 'https://' . str_repeat('s3cret.', 40) . 'example/rest/'],
	['AUTH_ID' => 's3cret'], ['client_endpoint' => null, 'CLIENT_ENDPOINT' => 'https://portal.example/rest/', 'DOMAIN' => 'portal.example'],
	['member_id' => null, 'MEMBER_ID' => 'abc'],
	['scope' => 5], ['scope' => ['crm', 5]], ['user_id' => 'me'], ['status' => []],
] as $bad) {
	try {
		Token::fromArray($bad + $good);
		echo "taken\n";
	} catch (B24\Exception\InvalidArgument $e) {
		echo $e->getMessage(), str_contains((string) $e, 's3cret') ? ' SHOWN' : '', "\n";
	}
}
?>
--EXPECT--
B24\Auth\Token: access_token is missing
B24\Auth\Token: access_token is missing
B24\Auth\Token: access_token is not a token
B24\Auth\Token: access_token is not a token
B24\Auth\Token: access_token is not a token
B24\Auth\Token: refresh_token is not a token
B24\Auth\Token: application_token is not a token
B24\Auth\Token: expires_in is not a number of seconds
B24\Auth\Token: expires_in is not a number of seconds
B24\Auth\Token: expires is not a Unix time
B24\Auth\Token: expires_in is not a number of seconds
B24\Auth\Token: member_id is missing
B24\Auth\Token: member_id is not a portal's
B24\Auth\Token: member_id is not a portal's
B24\Auth\Token: client_endpoint is missing, and so is the portal's host (domain)
B24\Auth\Token: The client endpoint is malformed: expected https://portal.example/rest/
B24\Auth\Token: The client endpoint must begin with https://
B24\Auth\Token: The client endpoint must not contain a user name or password before the host
B24\Auth\Token: The client endpoint must not contain a query or a fragment
B24\Auth\Token: The client endpoint does not end with /rest/: expected https://portal.example/rest/
B24\Auth\Token: client_endpoint is missing, and so is the portal's host (domain)
B24\Auth\Token: The client endpoint is longer than any
B24\Auth\Token: The client endpoint has a host name that is longer than any
B24\Auth\Token: access_token comes with AUTH_ID: there are the tokens of two requests
B24\Auth\Token: client_endpoint is missing, and so is the portal's host (domain)
B24\Auth\Token: member_id is missing
B24\Auth\Token: scope is neither a string nor a list of strings
B24\Auth\Token: scope is neither a string nor a list of strings
B24\Auth\Token: user_id is not a number
B24\Auth\Token: status is not an application's
