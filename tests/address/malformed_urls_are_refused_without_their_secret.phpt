--TEST--
Malformed webhook URLs are refused, and no message holds the secret
--EXTENSIONS--
b24
--FILE--
<?php
require __DIR__ . '/../inc/client.inc';

$s = 'abcdef123456';
foreach ([
	'empty' => '',
	'no URL' => $s,
	'no scheme' => "portal.example/rest/1/$s/",
	'no scheme, slashes' => "//portal.example/rest/1/$s/",
	'ftp' => "ftp://portal.example/rest/1/$s/",
	'file' => "file:///rest/1/$s/",
	'javascript' => "javascript://portal.example/rest/1/$s/",
	'no host' => "https:///rest/1/$s/",
	'no path' => 'https://portal.example',
	'root' => 'https://portal.example/',
	'rest only' => 'https://portal.example/rest',
	'rest only, slash' => 'https://portal.example/rest/',
	'no secret' => 'https://portal.example/rest/1/',
	'no user id' => "https://portal.example/rest/$s/",
	'no user id, v3' => "https://portal.example/rest/api/$s/",
	'no rest' => "https://portal.example/1/$s/",
	'other path' => "https://portal.example/api/1/$s/",
	'upper-case rest' => "https://portal.example/REST/1/$s/",
	'method behind' => "https://portal.example/rest/1/$s/crm.deal.list",
	'method and format behind' => "https://portal.example/rest/1/$s/crm.deal.list.json",
	'user id is no number' => "https://portal.example/rest/me/$s/",
	'negative user id' => "https://portal.example/rest/-1/$s/",
	'endless user id' => "https://portal.example/rest/123456789012345678901/$s/",
	'double slash' => "https://portal.example/rest/1//$s/",
	'double slash at the end' => "https://portal.example/rest/1/$s//",
	'secret with a dot' => "https://portal.example/rest/1/$s.json",
	'secret with an escape' => "https://portal.example/rest/1/$s%20/",
	'secret with a letter beyond ASCII' => "https://portal.example/rest/1/{$s}é/",
	'endless secret' => 'https://portal.example/rest/1/' . str_repeat($s, 22) . '/',
	'query' => "https://portal.example/rest/1/$s/?auth=x",
	'fragment' => "https://portal.example/rest/1/$s/#x",
	'user name' => "https://$s@portal.example/rest/1/$s/",
	'password' => "https://user:$s@portal.example/rest/1/$s/",
	'space before' => " https://portal.example/rest/1/$s/",
	'space behind' => "https://portal.example/rest/1/$s/ ",
	'line break behind' => "https://portal.example/rest/1/$s/\n",
	'space in the host' => "https://portal example/rest/1/$s/",
	'NUL' => "https://portal.example\0/rest/1/$s/",
	'port too large' => "https://portal.example:65536/rest/1/$s/",
	'port is no number' => "https://portal.example:https/rest/1/$s/",
	'backslashes' => "https://portal.example\\rest\\1\\$s",
	'angle brackets' => "https://<portal>/rest/1/$s/",
	'host is not UTF-8' => "https://\xFF.example/rest/1/$s/",
] as $name => $url) {
	$e = thrown(fn () => new B24\Client($url));
	if (!$e instanceof B24\Exception\InvalidArgument || str_contains($e, $s)) {
		echo "WRONG $e\n";
	}
	echo $name, ': ', strtr($e->getMessage(), [
		'B24\Client: The webhook URL ' => '',
		'https://portal.example/rest/{user id}/{secret}/' => '…',
	]), "\n";
}
?>
--EXPECT--
empty: is empty
no URL: is malformed: expected …
no scheme: is malformed: expected …
no scheme, slashes: is malformed: expected …
ftp: must begin with https://
file: must begin with https://
javascript: is malformed: expected …
no host: has no user id and secret behind /rest/: expected …
no path: has no user id and secret behind /rest/: expected …
root: has no user id and secret behind /rest/: expected …
rest only: has no user id and secret behind /rest/: expected …
rest only, slash: has no user id and secret behind /rest/: expected …
no secret: has no user id and secret behind /rest/: expected …
no user id: has no user id and secret behind /rest/: expected …
no user id, v3: has a user id that is not a number: expected …
no rest: has no user id and secret behind /rest/: expected …
other path: has no user id and secret behind /rest/: expected …
upper-case rest: has no user id and secret behind /rest/: expected …
method behind: does not end with its secret (no method name belongs behind it): expected …
method and format behind: does not end with its secret (no method name belongs behind it): expected …
user id is no number: has a user id that is not a number: expected …
negative user id: has a user id that is not a number: expected …
endless user id: has a user id that is not a number: expected …
double slash: does not end with its secret (no method name belongs behind it): expected …
double slash at the end: does not end with its secret (no method name belongs behind it): expected …
secret with a dot: has a secret with characters that no secret has
secret with an escape: has a secret with characters that no secret has
secret with a letter beyond ASCII: has a secret with characters that no secret has
endless secret: has a secret with characters that no secret has
query: must not contain a query or a fragment
fragment: must not contain a query or a fragment
user name: must not contain a user name or password before the host
password: must not contain a user name or password before the host
space before: is malformed: expected …
space behind: is malformed: expected …
line break behind: is malformed: expected …
space in the host: is malformed: expected …
NUL: contains a NUL byte
port too large: is malformed: expected …
port is no number: is malformed: expected …
backslashes: is malformed: expected …
angle brackets: is malformed: expected …
host is not UTF-8: has an international host name that cannot be converted here: write it in its ASCII form (xn--…)
