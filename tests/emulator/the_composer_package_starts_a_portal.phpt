--TEST--
The Composer package has vendor/bin/b24-portal and B24\Portal\Testing\Portal, with nothing else from this tree
--EXTENSIONS--
b24
--SKIPIF--
<?php
require __DIR__ . '/../inc/slow.inc';
if (is_checked()) die('skip most of it is not ours');
require __DIR__ . '/../inc/portal_package.inc';
if (!is_file(PACKAGER)) die('skip this is not the whole source');
exec('composer --version 2>/dev/null', $output, $failed);
if ($failed) die('skip needs Composer');
?>
--FILE--
<?php
require __DIR__ . '/../inc/portal_package.inc';

$directory = directory_of_its_own();
passthru(bare_php() . ' ' . escapeshellarg(PACKAGER) . ' folder ' . escapeshellarg("$directory/package"));
mkdir("$directory/project");
file_put_contents("$directory/project/composer.json", json_encode([
	'repositories' => [['type' => 'path', 'url' => '../package', 'options' => ['symlink' => false, 'versions' => ['b24/portal' => '0.1.0']]], ['packagist.org' => false]],
	'require-dev' => ['b24/portal' => '*'],
]));
exec("cd $directory/project && COMPOSER_ALLOW_SUPERUSER=1 COMPOSER_HOME=$directory/home composer install --no-interaction --quiet 2>&1", $output, $status);
echo implode("\n", $output), $status, "\n";
exec('rm -rf ' . escapeshellarg("$directory/package"));

[$address, $process, $pipes] = start_portal(bare_php('openssl', 'zlib') . ' vendor/bin/b24-portal --plain', "$directory/project");
echo (new B24\Client($address['webhook'], ['allowHttp' => true]))->crm->leadGet(['id' => 7])->result['ID'], "\n";
array_map(fclose(...), $pipes);
proc_close($process);

require "$directory/project/vendor/autoload.php";
$portal = B24\Portal\Testing\Portal::start(['rate' => 100, 'certHost' => 'localhost']);
$b24 = new B24\Client($portal->webhook, ['caFile' => $portal->caFile]);
$portal->error('disk.folder.get', 'ACCESS_DENIED');
$portal->scenario('crm.lead.get', ['result' => ['TITLE' => 'Ours']], ['id' => 3]);
try {
	$b24->disk->folderGet(['id' => 1]);
} catch (B24\Exception\AccessDenied $error) {
	echo $error->getMessage(), "\n";
}
foreach ($b24->batch([['crm.lead.get', ['id' => 3]], ['crm.lead.add', ['fields' => ['TITLE' => 'A bridge']]], ['no.such', []]]) as $result) {
	echo $result instanceof B24\Exception\Api ? $result->errorCode : json_encode($result->result), "\n";
}
foreach ($portal->calls() as $call) {
	echo $call['method'], ' ', json_encode($call['params']), ' ', $call['error'] ?? 'well', "\n";
}
echo count($portal->requests()), " requests\n";
$handler = stream_socket_server('tcp://127.0.0.1:0');
$portal->settings(['require_application' => false]);
$b24->bizproc->robotAdd(['CODE' => 'r', 'HANDLER' => 'http://' . stream_socket_get_name($handler, false) . '/', 'NAME' => 'R']);
var_dump($portal->turn('r')['event_token'] === $portal->robots()['turns'][0]['event_token']);
$portal->reset();
echo count($portal->calls()), ' ', count($portal->requests()), "\n";
try {
	B24\Portal\Testing\Portal::start(['no-such' => 1]);
} catch (RuntimeException $error) {
	echo trim($error->getMessage()), "\n";
}
?>
--EXPECT--
0
7
disk.folder.get: The error ACCESS_DENIED that the documentation of disk.folder.get names (ACCESS_DENIED, HTTP 400)
{"TITLE":"Ours"}
121
ERROR_METHOD_NOT_FOUND
crm.lead.get {"id":"3"} well
crm.lead.add {"fields":{"TITLE":"A bridge"}} well
no.such [] ERROR_METHOD_NOT_FOUND
2 requests
bool(true)
0 0
the portal did not start: portal: unknown option --no-such=1; see --help
