--TEST--
settings.json keeps owner, group and mode, whoever writes it: cron and the web server go on sharing it
--EXTENSIONS--
b24
posix
--SKIPIF--
<?php
require __DIR__ . '/../inc/users.inc';
if (($why = why_no_other_users()) !== null) {
	die("skip $why");
}
?>
--FILE--
<?php
require __DIR__ . '/../inc/script.inc';
require __DIR__ . '/../inc/users.inc';

$directory = open_directory();
$file = "$directory/settings.json";
file_put_contents("$directory/crest.php", <<<'PHP'
	<?php
	class CRest extends B24\CRest
	{
		public static function store($settings)
		{
			return self::setSettingData($settings);
		}
	}
	PHP);
$store = static fn (string $token): string => "require '$directory/crest.php'; echo json_encode(CRest::store(['access_token' => '$token']));";
$show = static function (string $title) use ($file, $directory): void {
	clearstatcache();
	$found = stat($file);
	printf("%s: %d:%d %04o %s", $title, $found['uid'], $found['gid'], $found['mode'] & 07777, file_get_contents($file));
	echo ', ', count(glob("$directory/*")), " files\n";
};
$prepare = static function (int $user, int $group, int $mode) use ($file): int {
	file_put_contents($file, '{"access_token":"' . str_repeat('old', 100) . '"}');
	chown($file, $user);
	chgrp($file, $group);
	chmod($file, $mode);
	clearstatcache();

	return stat($file)['ino'];
};

// The owner is another user, the group is shared: what is written is that very file.
$inode = $prepare(1000, 60, 0660);
echo run_as(33, [33, 60], $store('short')), "\n";
$show('shared by the group');
echo stat($file)['ino'] === $inode ? "the same file\n" : "another file\n";

// A longer text than there was.
echo run_as(33, [33, 60], $store(str_repeat('l', 400))), ' ', filesize($file) === 0 ? 'empty' : '', "\n";
clearstatcache();
echo strlen(json_decode(file_get_contents($file))->access_token), "\n";

// The group is not one's own but one is in it: a new file can have it.
$inode = $prepare(33, 60, 0640);
echo run_as(33, [33, 60], $store('member')), "\n";
$show('a member of the group');
clearstatcache();
echo stat($file)['ino'] === $inode ? "the same file\n" : "another file\n";

// A group that one is not in.
$prepare(33, 60, 0640);
echo run_as(33, [33], $store('stranger')), "\n";
$show('not in the group');

// Everybody may write, nothing is shared.
$prepare(1000, 1000, 0666);
echo run_as(33, [33], $store('open')), "\n";
$show('open to all');

// Root may keep everything.
$prepare(1000, 60, 0660);
echo run_as(0, [0], $store('root')), "\n";
$show('root');
?>
--EXPECT--
true
shared by the group: 1000:60 0660 {"access_token":"short"}, 2 files
the same file
true 
400
true
a member of the group: 33:60 0640 {"access_token":"member"}, 2 files
another file
true
not in the group: 33:60 0640 {"access_token":"stranger"}, 2 files
true
open to all: 1000:1000 0666 {"access_token":"open"}, 2 files
true
root: 1000:60 0660 {"access_token":"root"}, 2 files
