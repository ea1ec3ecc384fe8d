--TEST--
What an installation stores comes behind a refresh that is under way, so that the refresh does not write over it
--EXTENSIONS--
b24
--FILE--
<?php
require __DIR__ . '/../inc/script.inc';
require __DIR__ . '/../inc/users.inc';

$directory = open_directory();
$file = "$directory/settings.json";
file_put_contents("$directory/crest.php", '<?php class CRest extends B24\CRest { public static function store($s) { return self::setSettingData($s); } }');
file_put_contents($file, '{"access_token":"old"}');

$refresh = fopen($file, 'r+'); // as a process that refreshes the token
flock($refresh, LOCK_EX);
$module = b24_module() === null ? [] : ['-d', 'extension=' . b24_module()];
$code = "require '$directory/crest.php'; echo \"begun\\n\"; CRest::store(['access_token' => 'installed']); echo \"stored\\n\";";
$child = proc_open([PHP_BINARY, '-n', '-d', 'pcre.jit=0', ...$module, '-r', $code], [1 => ['pipe', 'w']], $pipes);
echo fgets($pipes[1]);
usleep(300000);
echo file_get_contents($file), "\n";

// The refresh stores as it does, with a new file, and lets go.
file_put_contents("$file.new", '{"access_token":"refreshed"}');
rename("$file.new", $file);
flock($refresh, LOCK_UN);
fclose($refresh);
echo fgets($pipes[1]);
proc_close($child);
echo file_get_contents($file), "\n";
?>
--EXPECT--
begun
{"access_token":"old"}
stored
{"access_token":"installed"}
