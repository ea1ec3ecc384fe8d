--TEST--
B24\CRest holds values behind references while overrides and error handlers assign to them, also what a function returns by reference
--EXTENSIONS--
b24
iconv
--FILE--
<?php
require __DIR__ . '/../inc/client.inc';

$portal = Portal::start(['plain' => true]);
define('C_REST_WEB_HOOK_URL', $portal->webhook);
define('C_REST_CURRENT_ENCODING', 'windows-1251');
define('C_REST_BLOCK_LOG', true);

function other(): array
{
	return array_map(static fn (int $i) => str_repeat(chr(97 + $i), 40), range(0, 7));
}

class Own extends B24\CRest
{
	public static ?Closure $does = null;

	protected static function changeEncoding($data, $encoding = true)
	{
		if (is_string($data) && self::$does !== null && str_starts_with($data, 'now')) {
			(self::$does)();
		}

		return parent::changeEncoding($data, $encoding);
	}

	protected static function &expandData($data)
	{
		$decoded = json_decode($data, true);

		return $decoded;
	}
}

echo "an override\n";
$inner = ['now' . str_repeat('!', 20), 'second' => str_repeat('2', 20), 'third' => [str_repeat('3', 20)]];
$params = ['a' => &$inner, 'b' => 'b'];
Own::$does = static function () use (&$inner) { $inner = other(); };
Own::call('test.echo', $params);
parse_str($portal->last()['body'], $fields);
echo json_encode($fields), "\n";

echo "an error handler\n";
set_error_handler(static function (int $code, string $message) use (&$inner): bool {
	echo strtok($message, '('), "\n";
	$inner = other();

	return true;
});
Own::$does = null;
$inner = ["\x98" . str_repeat('!', 20), 'second' => str_repeat('2', 20), 'third' => [str_repeat('3', 20)]];
$result = Own::call('test.echo', $params);
parse_str($portal->last()['body'], $fields);
echo json_encode($fields), "\n";

echo "what is returned by reference\n";
echo json_encode(array_keys($result)), "\n";

echo "an installation\n";
$_REQUEST = ['PLACEMENT' => 'DEFAULT', 'AUTH_ID' => str_repeat('t', 20)];
$_REQUEST['DOMAIN'] = &$domain;
$domain = 'example.bitrix24.com';
set_error_handler(static function (int $code, string $message): bool {
	echo $message, "\n";
	$_REQUEST = other();
	for ($i = 0; $i < 200; $i++) {
		$GLOBALS["new$i"] = $i; // the table of global variables moves
	}

	return true;
});
final class Installed extends B24\CRest
{
	protected static function setSettingData($settings)
	{
		ksort($settings);
		echo json_encode($settings), "\n";

		return true;
	}
}
echo json_encode(Installed::installApp()), "\n";
?>
--EXPECT--
an override
{"a":{"0":"now!!!!!!!!!!!!!!!!!!!!","second":"22222222222222222222","third":["33333333333333333333"]},"b":"b"}
an error handler
iconv
{"a":{"0":"0","second":"22222222222222222222","third":["33333333333333333333"]},"b":"b"}
what is returned by reference
["result","time"]
an installation
Undefined array key "AUTH_EXPIRES"
htmlspecialchars(): Passing null to parameter #1 ($string) of type string is deprecated
Undefined array key "APP_SID"
htmlspecialchars(): Passing null to parameter #1 ($string) of type string is deprecated
Undefined array key "REFRESH_ID"
htmlspecialchars(): Passing null to parameter #1 ($string) of type string is deprecated
{"access_token":"tttttttttttttttttttt","application_token":"","client_endpoint":"https:\/\/example.bitrix24.com\/rest\/","domain":"example.bitrix24.com","expires_in":"","refresh_token":""}
{"rest_only":false,"install":true}
