--TEST--
The example pages of CRest run with the file that replaces it: installation, profile, checkServer()
--EXTENSIONS--
b24
pdo
pdo_sqlite
--FILE--
<?php
require __DIR__ . '/../inc/served.inc';

// CRest's own pages, if B24_CREST_DIR names its folder `src`; else pages that call the same.
const PAGES = [
	'index.php' => '<?php require __DIR__ . "/crest.php"; print_r(CRest::call("profile"));',
	'install.php' => '<?php require __DIR__ . "/crest.php"; $done = CRest::installApp(); if ($done["rest_only"] === false) { echo $done["install"] ? "BX24.installFinish() installation has been finished" : "installation error"; }',
	'checkserver.php' => '<?php require __DIR__ . "/crest.php"; CRest::checkServer();',
];
$portal = Portal::start(['anyCaller' => false]);
$scratch = new Scratch();
$original = (string) getenv('B24_CREST_DIR');
foreach (PAGES as $name => $page) {
	is_file("$original/$name") ? copy("$original/$name", "$scratch->path/$name") : file_put_contents("$scratch->path/$name", $page);
}
copy(__DIR__ . '/../../crest.php', "$scratch->path/crest.php");
file_put_contents("$scratch->path/settings.php", sprintf(
	'<?php define("C_REST_CLIENT_ID", %s); define("C_REST_CLIENT_SECRET", %s); define("C_REST_IGNORE_SSL", true);',
	var_export($portal->clientId, true), var_export($portal->clientSecret, true),
));
$site = new Served($portal, $scratch->path);
$get = fn (string $page): string => trim((string) file_get_contents("$site->url/$page"));

echo "--- before the installation\n";
var_dump(str_contains($get('index.php'), '[error] => no_install_app'));

echo "--- installed as a page, then as an event\n";
foreach ([true, false] as $frame) {
	$portal->install("$site->url/install.php", $frame);
	$reply = $site->answered();
	echo $reply['status'], ' ', str_contains($reply['body'], 'installation has been finished') ? 'finished, ' : trim($reply['body']), str_contains($reply['body'], 'installFinish()') ? 'page' : 'event', "\n";
}
$token = $reply['fields']['auth']['access_token'];

echo "--- the profile, with the token of the installation\n";
preg_match_all('/\[(NAME|ID|error)\] => (\S+)/', $get('index.php'), $found);
echo implode(' ', $found[0]), "\n";
var_dump(basename($portal->last()['path']), str_contains($portal->last()['body'], $token));

echo "--- checkServer()\n";
$said = strip_tags(str_ireplace(['<br>', '<br/>', '<br />'], "\n", $get('checkserver.php')));
var_dump($said !== '' && !preg_match('/Fatal|Warning|Uncaught/', $said), preg_match('/Fatal|Uncaught/', $site->log()));
?>
--EXPECT--
--- before the installation
bool(true)
--- installed as a page, then as an event
200 finished, page
200 event
--- the profile, with the token of the installation
[ID] => 1 [NAME] => Ben
string(12) "profile.json"
bool(true)
--- checkServer()
bool(true)
int(0)
