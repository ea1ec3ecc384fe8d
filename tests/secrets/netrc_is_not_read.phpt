--TEST--
Credentials of .netrc are not sent
--EXTENSIONS--
b24
--FILE--
<?php
require __DIR__ . '/../inc/client.inc';
require __DIR__ . '/../inc/child.inc';
$portal = Portal::start();

$home = tempnam(sys_get_temp_dir(), 'b24-test-');
unlink($home);
mkdir($home);
file_put_contents("$home/.netrc", "machine localhost login user password netrcpassword\n");
chmod("$home/.netrc", 0600);
putenv("HOME=$home");
echo run_php(['-r', "echo (new B24\Client('{$portal->webhook}', ['caFile' => '{$portal->caFile}']))->call('test.echo')->httpStatus;"]), "\n";
var_dump(isset($portal->last()['headers']['authorization']));
unlink("$home/.netrc");
rmdir($home);
?>
--EXPECT--
200
bool(false)
