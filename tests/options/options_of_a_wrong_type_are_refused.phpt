--TEST--
Options of a wrong type are refused; nothing is converted silently
--EXTENSIONS--
b24
--FILE--
<?php
require __DIR__ . '/../inc/client.inc';
[$portal, $b24] = portal_and_client();

$wrong = [
	'timeout' => ['5', true, null, []],
	'attemptTimeout' => ['5', null],
	'connectTimeout' => ['5', null],
	'headers' => ['X: y', null, new stdClass()],
	'caFile' => [null, 5, true, "a\0b"],
	'verify' => [0, 1, '', null],
	'proxy' => [null, false, 8080, "http://a\0b"],
	'allowHttp' => [1, 'yes', null],
	'http' => [2, 1.1, 'http2', '', null],
	'userAgent' => [null, 5, "a\0b"],
	'maxResponseBytes' => ['5', 5.0, null, true],
	'check' => [0, 'no', null],
];
foreach ($wrong as $name => $values) {
	$messages = [];
	foreach ($values as $value) {
		$messages[] = failure(fn () => new B24\Client($portal->webhook, [$name => $value]));
		if (in_array($name, ['timeout', 'attemptTimeout', 'headers', 'check'], true)) {
			$messages[] = strtr(
				failure(fn () => $b24->call('test.echo', [], [$name => $value])),
				['test.echo' => 'B24\Client'],
			);
		}
	}
	echo implode("\n", array_unique($messages)), "\n";
}
var_dump($portal->requests());
?>
--EXPECT--
InvalidArgument: B24\Client: option "timeout" must be a number of seconds
InvalidArgument: B24\Client: option "attemptTimeout" must be a number of seconds
InvalidArgument: B24\Client: option "connectTimeout" must be a number of seconds
InvalidArgument: B24\Client: option "headers" must be an array of header names and values
InvalidArgument: B24\Client: option "caFile" must be a string without NUL bytes
InvalidArgument: B24\Client: option "verify" must be true or false
InvalidArgument: B24\Client: option "proxy" must be a string without NUL bytes
InvalidArgument: B24\Client: option "allowHttp" must be true or false
InvalidArgument: B24\Client: option "http" must be "auto", "1.1" or "2"
InvalidArgument: B24\Client: option "userAgent" must be a string without NUL bytes
InvalidArgument: B24\Client: option "maxResponseBytes" must be a positive number of bytes
InvalidArgument: B24\Client: option "check" must be true or false
array(0) {
}
