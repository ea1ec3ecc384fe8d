--TEST--
A file store forgets a portal; others stay, and the lock may be held meanwhile
--EXTENSIONS--
b24
--FILE--
<?php
require __DIR__ . '/../inc/application.inc';
$app = new Application(Portal::start());
$app->install();
$app->install(['member_id' => 'other']);
$app->files->lock($app->member);
$app->files->delete($app->member);
$app->files->unlock($app->member);
var_dump($app->stored(), $app->files->load('other')->memberId);
$app->files->delete($app->member);
echo failure(fn () => $app->client()), "\n";
foreach (['', '../other', "a\0b"] as $member) {
	echo failure(fn () => $app->files->delete($member)), "\n";
}
mkdir("$app->directory/is-a-directory.json");
echo strtr(failure(fn () => $app->files->delete('is-a-directory')), [$app->directory => '<d>']), "\n";
rmdir("$app->directory/is-a-directory.json");
?>
--EXPECT--
NULL
string(5) "other"
Auth: No tokens of the portal a223c6b3710f85df22e9377d6c4f7553 are stored: the application must be installed there (again)
InvalidArgument: B24\Auth\FileTokenStore: that is not a portal's member id
InvalidArgument: B24\Auth\FileTokenStore: that is not a portal's member id
InvalidArgument: B24\Auth\FileTokenStore: that is not a portal's member id
TokenStore: B24\Auth\FileTokenStore: cannot delete <d>/is-a-directory.json: Is a directory
