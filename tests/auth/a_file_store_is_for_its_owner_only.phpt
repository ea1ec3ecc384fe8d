--TEST--
A file store replaces files whole, for its owner only, and refuses directories that others can write to
--EXTENSIONS--
b24
--FILE--
<?php
require __DIR__ . '/../inc/application.inc';
use B24\Auth\FileTokenStore;
use B24\Auth\Token;

$app = new Application(Portal::start());
$d = $app->directory;
var_dump($app->files->directory === $d, decoct(fileperms($d) & 0777), $app->files->load($app->member));
umask(0);
$app->install();
$file = "$d/$app->member.json";
var_dump(decoct(fileperms($file) & 0777), $app->files->load($app->member) == $app->token(['expires' => $app->stored()->expires]), scandir($d) === ['.', '..', "$app->member.json", "$app->member.lock"]);

// Another hard link still shows the old text: the file was replaced, not written to.
link($file, "$d/old");
$app->install(['access_token' => 'new']);
var_dump(str_contains(file_get_contents("$d/old"), $app->portal->accessToken), $app->stored()->accessToken);
unlink("$d/old");

foreach (['', '../x', 'a/b', "a\0", str_repeat('a', 129)] as $member) {
	echo failure(fn () => $app->files->load($member)), "\n";
}
foreach (['', '{', '[]', '{"access_token":"s3cret"}', json_encode(['member_id' => 'other'] + $app->token()->toArray())] as $text) {
	file_put_contents($file, $text);
	echo strtr(failure(fn () => $app->stored()), [$d => '<d>']), "\n";
}
unlink($file);
symlink('/etc/hostname', $file);
echo strtr(failure(fn () => $app->stored()), [$d => '<d>']), "\n";
unlink($file);

// Locks: not twice by one object, one at a time between two, and they end with their object.
ini_set('b24.timeout_ms', '100');
$other = new FileTokenStore($d);
$app->files->lock('m');
echo strtr(failure(fn () => $app->files->lock('m')), [$d => '<d>']), "\n", strtr(failure(fn () => $other->lock('m')), [$d => '<d>']), "\n";
$other->lock('n');
$app->files->unlock('m');
$other->lock('m');
$other->unlock('unknown');
unset($other);
$app->files->lock('m');
$app->files->unlock('m');

foreach ([0770, 0707, 0777, 01777] as $mode) {
	chmod($d, $mode);
	echo failure(fn () => new FileTokenStore($d)), "\n";
}
chmod($d, 0755);
new FileTokenStore($d);
chmod($d, 0700);
touch("$d/file");
foreach (['', "$d/file", "$d/none/none"] as $directory) {
	echo failure(fn () => new FileTokenStore($directory)), "\n";
}
?>
--EXPECT--
bool(true)
string(3) "700"
NULL
string(3) "600"
bool(true)
bool(true)
bool(true)
string(3) "new"
InvalidArgument: B24\Auth\FileTokenStore: that is not a portal's member id
InvalidArgument: B24\Auth\FileTokenStore: that is not a portal's member id
InvalidArgument: B24\Auth\FileTokenStore: that is not a portal's member id
InvalidArgument: B24\Auth\FileTokenStore: that is not a portal's member id
InvalidArgument: B24\Auth\FileTokenStore: that is not a portal's member id
TokenStore: B24\Auth\FileTokenStore: <d>/a223c6b3710f85df22e9377d6c4f7553.json does not hold the tokens of that portal: delete it and install the application there again
TokenStore: B24\Auth\FileTokenStore: <d>/a223c6b3710f85df22e9377d6c4f7553.json does not hold the tokens of that portal: delete it and install the application there again
TokenStore: B24\Auth\FileTokenStore: <d>/a223c6b3710f85df22e9377d6c4f7553.json does not hold the tokens of that portal: delete it and install the application there again
TokenStore: B24\Auth\FileTokenStore: <d>/a223c6b3710f85df22e9377d6c4f7553.json does not hold the tokens of that portal: delete it and install the application there again
TokenStore: B24\Auth\FileTokenStore: <d>/a223c6b3710f85df22e9377d6c4f7553.json does not hold the tokens of that portal: delete it and install the application there again
TokenStore: B24\Auth\FileTokenStore: cannot read <d>/a223c6b3710f85df22e9377d6c4f7553.json: Too many levels of symbolic links
TokenStore: B24\Auth\FileTokenStore: this object holds the lock <d>/m.lock already, or waits for it
Deadline: B24\Auth\FileTokenStore: another process has held the lock <d>/m.lock for 100 ms (b24.timeout_ms)
InvalidArgument: B24\Auth\FileTokenStore: the directory can be written to by others (chmod 700)
InvalidArgument: B24\Auth\FileTokenStore: the directory can be written to by others (chmod 700)
InvalidArgument: B24\Auth\FileTokenStore: the directory can be written to by others (chmod 700)
InvalidArgument: B24\Auth\FileTokenStore: the directory can be written to by others (chmod 700)
InvalidArgument: B24\Auth\FileTokenStore: the directory cannot be resolved
InvalidArgument: B24\Auth\FileTokenStore: the directory is not a directory
InvalidArgument: B24\Auth\FileTokenStore: the directory No such file or directory
