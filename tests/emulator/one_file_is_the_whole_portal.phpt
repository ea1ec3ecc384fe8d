--TEST--
portal.phar is the whole portal: copied anywhere it starts, answers every documented method, keeps its state
--EXTENSIONS--
b24
--SKIPIF--
<?php
require __DIR__ . '/../inc/portal_package.inc';
if (!is_file(PACKAGER)) die('skip this is not the whole source');
if (!has_phar()) die('skip needs ext/phar');
?>
--FILE--
<?php
require __DIR__ . '/../inc/portal_package.inc';

$directory = directory_of_its_own();
$php = bare_php('phar', 'openssl', 'zlib');
passthru("$php " . escapeshellarg(PACKAGER) . ' phar ' . escapeshellarg("$directory/made.phar") . ' 2>&1');
rename("$directory/made.phar", "$directory/any.phar");
var_dump(is_executable("$directory/any.phar"));
echo strtok((string) shell_exec("cd $directory && $php any.phar --help"), "\n"), "\n";

[$address, $process, $pipes] = start_portal("$php any.phar --state=state", $directory);
$b24 = new B24\Client($address['webhook'], ['caFile' => $address['ca']]);
$id = $b24->crm->leadAdd(['fields' => ['TITLE' => 'A bridge']])->result;
echo $b24->crm->leadGet(['id' => $id])->result['TITLE'], ', ', count($b24->im->searchChatList(['FIND' => 'an'])->result), " chats\n";
$coverage = json_decode(file_get_contents($address['control'] . 'coverage'), true);
var_dump($coverage['unknown'], count($coverage['methods']) > 1600);
var_dump(file_get_contents($address['control']) === file_get_contents(__DIR__ . '/../portal/src/Control/page.html')); // the page for people
array_map(fclose(...), $pipes);
proc_close($process);

[$address, $process, $pipes] = start_portal("$php any.phar --state=state --plain", $directory);
echo (new B24\Client($address['webhook'], ['allowHttp' => true]))->crm->leadGet(['id' => $id])->result['TITLE'], "\n";
array_map(fclose(...), $pipes);
proc_close($process);
?>
--EXPECT--
bool(true)
Usage: php portal.php [options]
A bridge, 10 chats
int(0)
bool(true)
bool(true)
A bridge
