--TEST--
tools/crest-diff tells which members of a changed crest.php carry over, and prints the subclass
--EXTENSIONS--
b24
tokenizer
--FILE--
<?php
require __DIR__ . '/../inc/portal.inc';
require __DIR__ . '/../inc/files.inc';
require __DIR__ . '/../inc/script.inc';

$tool = __DIR__ . '/../../tools/crest-diff';
$run = static function (string ...$arguments) use ($tool): array {
	$modules = extension_loaded('tokenizer') && !in_array('tokenizer', explode("\n", (string) shell_exec(PHP_BINARY . ' -n -m')), true)
		? ['-d', 'extension=' . ini_get('extension_dir') . '/tokenizer.' . PHP_SHLIB_SUFFIX] : [];
	exec(implode(' ', array_map(escapeshellarg(...), [PHP_BINARY, '-n', ...$modules, $tool, ...$arguments])) . ' 2>&1', $lines, $status);

	return [implode("\n", $lines), $status];
};
$write = static function (string $code): string {
	file_put_contents($file = temporary_path(), $code);

	return $file;
};

$copy = $write(<<<'PHP'
	<?php
	// A copy as people change it.
	require_once __DIR__ . '/settings.php';
	define('MINE', 'yes');

	class CRest
	{
		use Told;

		const VERSION = "1.34"; // of old
		const BATCH_COUNT    = 50;
		private static ?string $portal = null; # whose turn it is

		/** Anew for each portal. */
		public static function of(string $portal): string { self::$portal = $portal; return static::class; }

		public static function call($method, $params = [], $note = '{')
		{
			return static::callCurl(['method' => $method, 'params' => $params]) + ['note' => "{$note}" . MINE];
		}

		protected static function callCurl($arParams)
		{
			$curl = curl_init();
			curl_setopt($curl, CURLOPT_TIMEOUT, 5);
			return ['result' => curl_exec($curl)];
		}

		private static function getAppSettings()
		{
			self::tell('settings of ' . self::$portal);
			return ['client_endpoint' => getenv('PORTAL'), 'is_web_hook' => 'Y'];
		}

		private static function setAppSettings($portal, $settings, $isInstall)
		{
			return true;
		}

		public function setLog($data, $type = '') { return [$this, $data]; }
	}
	PHP);
[$text, $status] = $run($copy);
echo $text, "\nstatus $status\n\n";

// What it prints is a class that works, but for callCurl(), which is better left out.
[$code] = $run('--subclass', $copy);
echo $code, "\n\n";
$portal = Portal::start(['plain' => true]);
$code = preg_replace('~\tprotected static function callCurl.*?\n\t}\n~s', '', $code);
$file = $write(str_replace("require_once __DIR__ . '/settings.php';", "define('C_REST_BLOCK_LOG', true); trait Told { static function tell(\$what) { echo \$what, \"\\n\"; } }", $code));
putenv("PORTAL=$portal->webhook");
echo run_script("require '$file'; \$r = CRest::of('first')::call('profile'); echo \$r['result']['ID'], ' ', \$r['note'];")[1], "\n\n";

echo implode(' ', $run($write('<?php echo 1;'))), "\n";
echo preg_replace('~^\S+~', '{file}', implode(' ', $run($write('<?php class {')))), "\n";
?>
--EXPECTF--
$portal          added
    Carries over as it stands.
of               added
    Carries over as it stands.
call             changed
    Carries over as it stands: it is called by static::, as in the original.
callCurl         changed
    Carries over as it stands: it is called by static::, as in the original.
    But it opens a connection for each call and renews tokens unlocked: better leave it out. What it may have been
    changed for:
    CURLOPT_TIMEOUT: php.ini: b24.timeout_ms
getAppSettings   changed
    Carries over, protected instead of private: it is called by static::, as in the original.
setAppSettings   changed, with another signature
    PHP refuses it: setAppSettings() takes 1 to 2 arguments in B24\CRest. Give the others a default value, or keep
    them in a static property; or give it another name and change the calls.
setLog           changed, with another signature
    PHP refuses it: setLog() is static in B24\CRest. Make it static, with a subclass for each portal; or give it
    another name and change the calls; or use B24\Client, whose objects each have a portal.
not there        TYPE_TRANSPORT, installApp, callBatch, GetNewAuth, getSettingData, changeEncoding, wrapData, expandData, setSettingData, checkServer
    Nothing to do: B24\CRest has them, and calls them where the original does.
use              traits
    They carry over: use Told; Their members count more than those of B24\CRest.
file             has other code around the class
    Keep it: define() and require behave as before.

What carries over goes into `class CRest extends B24\CRest`: --subclass prints that file.
status 1

<?php

require_once __DIR__ . '/settings.php';
define('MINE', 'yes');

class CRest extends \B24\CRest
{
	use Told;

	private static ?string $portal = null;

	/** Anew for each portal. */
	public static function of(string $portal): string { self::$portal = $portal; return static::class; }

	public static function call($method, $params = [], $note = '{')
	{
		return static::callCurl(['method' => $method, 'params' => $params]) + ['note' => "{$note}" . MINE];
	}

	protected static function callCurl($arParams)
	{
		$curl = curl_init();
		curl_setopt($curl, CURLOPT_TIMEOUT, 5);
		return ['result' => curl_exec($curl)];
	}

	protected static function getAppSettings()
	{
		self::tell('settings of ' . self::$portal);
		return ['client_endpoint' => getenv('PORTAL'), 'is_web_hook' => 'Y'];
	}
}

settings of first
1 {yes

%s declares no class 2
{file} is not PHP: syntax error, unexpected token "{", expecting identifier in line 1 2
