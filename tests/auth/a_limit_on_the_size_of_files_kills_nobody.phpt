--TEST--
A limit on the size of files (ulimit -f) is an error as a full disk is, not the death of the process by SIGXFSZ; nothing is asked before it
--EXTENSIONS--
b24
posix
--SKIPIF--
<?php if (shell_exec('sh -c "ulimit -f 0; echo yes" 2>/dev/null') !== "yes\n") die('skip no limit of the size of files'); ?>
--FILE--
<?php
require __DIR__ . '/../inc/application.inc';
$app = new Application(Portal::start());

/** What becomes of a process that may write no more than a few blocks into any file, and ends by the signal if it does. */
function limited(Application $app, int $blocks, string $code): string
{
	$ini = b24_module() === null ? [] : ['-d', 'extension=' . b24_module()];
	$code = sprintf(
		'$oauth = new B24\Auth\OAuth(%s, %s, new B24\Auth\FileTokenStore(%s), %s, ["caFile" => %s]); %s',
		...array_map(static fn ($value) => var_export($value, true), [
			$app->portal->clientId, $app->portal->clientSecret, $app->directory, "{$app->portal->url}oauth/token/", $app->portal->caFile,
		]),
		...[$code],
	);
	$command = implode(' ', array_map('escapeshellarg', [PHP_BINARY, '-n', '-d', 'display_errors=0', ...$ini, '-d', "b24.limiter_file=$app->directory/limiter", '-r', $code, $app->member]));

	return shell_exec("bash -c " . escapeshellarg("ulimit -f $blocks; $command") . ' 2>&1') . ".\n";
}

$call = 'try { echo $oauth->client($argv[1])->profile()->result["ID"]; } catch (B24\Exception $e) { echo substr($e::class, 14), str_contains($e->getMessage(), "no token was asked for") ? ", none was asked for" : ""; }';
$save = 'try { $oauth->store->save(B24\Auth\Token::fromArray(["access_token" => "later"] + $oauth->store->load($argv[1])->toArray())); } catch (B24\Exception $e) { echo substr($e::class, 14); }';
foreach ([0, 1, 4] as $blocks) {
	@unlink("$app->directory/limiter");
	$app->portal->reset();
	$app->install();
	echo limited($app, $blocks, $call);
	$app->install(['expires' => 1]);
	$before = $app->stored();
	echo limited($app, $blocks, $call), limited($app, $blocks, $save);
	var_dump($app->stored() == $before, $app->portal->stats()['token_requests'], glob("$app->directory/*.json.*"));
}
echo $app->client()->profile()->result['ID'], "\n";
?>
--EXPECT--
1.
TokenStore, none was asked for.
TokenStore.
bool(true)
int(0)
array(0) {
}
1.
TokenStore, none was asked for.
TokenStore.
bool(true)
int(0)
array(0) {
}
1.
TokenStore, none was asked for.
TokenStore.
bool(true)
int(0)
array(0) {
}
1
