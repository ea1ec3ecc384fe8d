--TEST--
"caFile" and curl.cainfo replace the authorities of the system, its directory included; without them both count
--EXTENSIONS--
b24
openssl
--SKIPIF--
<?php
require __DIR__ . '/../inc/nginx.inc';
require __DIR__ . '/../inc/system_authorities.inc';
$missing = Nginx::missing();
if ($missing !== null) {
	die("skip $missing");
}
SystemAuthorities::skip();
--FILE--
<?php
require __DIR__ . '/../inc/nginx.inc';
require __DIR__ . '/../inc/system_authorities.inc';

// Whom the system trusts by its file, by its directory, and not at all.
[$byFile, $byDirectory, $stranger] = [new Nginx(), new Nginx(), new Nginx()];
$system = new SystemAuthorities($byFile->caFile, $byDirectory->caFile);

const TRY_ALL = <<<'PHP'
	function trusted(array $portals, array $options): string
	{
		return implode(' ', array_map(static function (string $webhook) use ($options) {
			try {
				return (new B24\Client($webhook, ['retries' => 0] + $options))->call('mark.1')->result === 1 ? 'yes' : '?';
			} catch (B24\Exception\Connection $e) {
				return preg_match('/certificate/i', $e->getMessage()) ? 'no' : $e->getMessage();
			}
		}, $portals));
	}
	[, $stranger] = $argv;
	$portals = array_slice($argv, 2);
	foreach ([[], ['http' => '2']] as $http) {
		echo 'default: ', trusted($portals, $http), "\n";
		echo 'caFile: ', trusted($portals, ['caFile' => $stranger] + $http), "\n";
		echo 'the file of the system: ', trusted($portals, ['caFile' => '/etc/ssl/certs/ca-certificates.crt'] + $http), "\n";
		echo 'default again: ', trusted($portals, $http), "\n";
		echo 'verify: ', trusted($portals, ['verify' => false] + $http), "\n";
		echo 'default at last: ', trusted($portals, $http), "\n";
	}
	PHP;
$webhooks = [$byFile->webhook, $byDirectory->webhook, $stranger->webhook];
echo $system->run(TRY_ALL, [], $stranger->caFile, ...$webhooks);

const TRY_DEFAULT = <<<'PHP'
	foreach (array_slice($argv, 1) as $webhook) {
		try {
			(new B24\Client($webhook, ['retries' => 0]))->call('mark.1');
			echo "yes ";
		} catch (B24\Exception\Connection) {
			echo "no ";
		}
		define('C_REST_WEB_HOOK_URL', $webhook);
		break;
	}
	$reply = B24\CRest::call('mark.1');
	echo isset($reply['result']) ? 'yes' : $reply['error'], "\n";
	PHP;
foreach (['curl.cainfo', 'openssl.cafile'] as $setting) {
	foreach ([$byFile, $byDirectory, $stranger] as $portal) {
		echo "$setting: ", $system->run(TRY_DEFAULT, ["$setting=$stranger->caFile"], $portal->webhook);
	}
}

const TRY_OAUTH = <<<'PHP'
	foreach ([[], ['caFile' => $argv[1]]] as $options) {
		$oauth = new B24\Auth\OAuth('app', 'secret', new B24\Auth\FileTokenStore(__DIR__), "$argv[2]mark.1", $options);
		try {
			$oauth->exchangeCode('code');
		} catch (B24\Exception\Transport $e) {
			echo preg_match('/certificate/i', $e->getMessage()) ? 'no ' : $e->getMessage();
		} catch (B24\Exception $e) {
			echo 'yes '; // what it replies is no tokens
		}
	}
	PHP;
echo 'OAuth: ', $system->run(TRY_OAUTH, [], $stranger->caFile, $byDirectory->webhook), "\n";
echo 'none: ', $system->run(TRY_DEFAULT, [], $byDirectory->webhook);
--EXPECT--
default: yes yes no
caFile: no no yes
the file of the system: yes no no
default again: yes yes no
verify: yes yes yes
default at last: yes yes no
default: yes yes no
caFile: no no yes
the file of the system: yes no no
default again: yes yes no
verify: yes yes yes
default at last: yes yes no
curl.cainfo: no curl_error
curl.cainfo: no curl_error
curl.cainfo: yes yes
openssl.cafile: no curl_error
openssl.cafile: no curl_error
openssl.cafile: yes yes
OAuth: yes no 
none: yes yes
