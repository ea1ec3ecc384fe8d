--TEST--
A request without event or PLACEMENT is no warning when an application installs
--EXTENSIONS--
b24
--FILE--
<?php
define('C_REST_BLOCK_LOG', true);
class CRest extends B24\CRest
{
	protected static function setSettingData($settings)
	{
		echo json_encode($settings), "\n";

		return true;
	}
}
set_error_handler(static fn (int $level, string $message) => throw new ErrorException($message));

$page = ['PLACEMENT' => 'DEFAULT', 'AUTH_ID' => 'a', 'AUTH_EXPIRES' => '3600', 'APP_SID' => 's', 'REFRESH_ID' => 'r', 'DOMAIN' => 'p.bitrix24.test'];
foreach ([$page, ['event' => 'ONAPPINSTALL', 'auth' => ['access_token' => 'b']], ['event' => 'ONCRMDEALADD'], []] as $_REQUEST) {
	echo json_encode(CRest::installApp()), "\n";
}

// What belongs to an installation and is missing is told as before.
$_REQUEST = ['PLACEMENT' => 'DEFAULT'];
try {
	CRest::installApp();
} catch (ErrorException $e) {
	echo $e->getMessage(), "\n";
}
?>
--EXPECT--
{"access_token":"a","expires_in":"3600","application_token":"s","refresh_token":"r","domain":"p.bitrix24.test","client_endpoint":"https:\/\/p.bitrix24.test\/rest\/"}
{"rest_only":false,"install":true}
{"access_token":"b"}
{"rest_only":true,"install":true}
{"rest_only":true,"install":false}
{"rest_only":true,"install":false}
Undefined array key "AUTH_ID"
