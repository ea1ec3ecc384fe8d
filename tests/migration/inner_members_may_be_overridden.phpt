--TEST--
GetNewAuth, setAppSettings and getAppSettings, which changed copies of CRest change, may be overridden and called
--EXTENSIONS--
b24
--FILE--
<?php
require __DIR__ . '/../inc/portal.inc';

$portal = Portal::start();
define('C_REST_BLOCK_LOG', true);
define('C_REST_IGNORE_SSL', true);

class CRest extends B24\CRest
{
	public static array $told = [];
	public static string $webhook = '';

	protected static function getAppSettings()
	{
		self::$told[] = 'settings';
		parent::getAppSettings();

		return self::$webhook === '' ? false : [
			'client_endpoint' => self::$webhook,
			'is_web_hook' => 'Y',
			'C_REST_CLIENT_ID' => 'id',
			'C_REST_CLIENT_SECRET' => 'secret',
			'refresh_token' => 'refresh',
		];
	}

	protected static function setAppSettings($settings, $isInstall = false, $portal = 'none')
	{
		self::$told[] = 'store ' . json_encode($settings) . " $portal";

		return true;
	}

	public static function GetNewAuth($params)
	{
		self::$told[] = "renew for $params[method]";

		return ['renewed' => parent::GetNewAuth($params)['result']['ID']];
	}

	protected static function callCurl($params)
	{
		if (($params['this_auth'] ?? '') === 'Y') {
			return ['access_token' => 'new', 'asked' => $params['params']['refresh_token']];
		}

		return parent::callCurl($params);
	}

	protected static function getSettingData()
	{
		return [];
	}
}

echo json_encode(CRest::call('profile')), "\n";
CRest::$webhook = $portal->webhook;
echo CRest::call('profile')['result']['ID'], "\n";
$_REQUEST = ['event' => 'ONAPPINSTALL', 'auth' => ['access_token' => 'a']];
echo json_encode(CRest::installApp()), "\n";
$portal->fault('error200', ['error' => 'expired_token', 'description' => 'x']);
echo json_encode(CRest::call('profile')), "\n";
print_r(CRest::$told);
?>
--EXPECT--
{"error":"no_install_app","error_information":"error install app, pls install local application "}
1
{"rest_only":true,"install":true}
{"renewed":"1"}
Array
(
    [0] => settings
    [1] => settings
    [2] => store {"access_token":"a"} none
    [3] => settings
    [4] => renew for profile
    [5] => settings
    [6] => settings
    [7] => store {"access_token":"new","asked":"refresh"} none
    [8] => settings
)
