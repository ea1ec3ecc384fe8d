--TEST--
settings.json that is read-only stays, a full disk leaves the old one whole, and a folder's rights are named as the reason
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

$class = 'class CRest extends B24\CRest { public static function store($s) { return self::setSettingData($s); } }';
$store = static fn (string $directory, string $value): string => "require '$directory/crest.php'; echo json_encode(CRest::store(['access_token' => $value]));";
$application = static function (int $mode) use ($class): string {
	$directory = open_directory();
	file_put_contents("$directory/crest.php", "<?php $class");
	chmod($directory, $mode);

	return $directory;
};
$show = static function (string $output, string $directory): void {
	echo trim(preg_replace('~' . preg_quote($directory) . '~', '{dir}', preg_replace('~ in \S+ on line \d+~', '', $output))), "\n";
	$text = is_file("$directory/settings.json") ? file_get_contents("$directory/settings.json") : 'none';
	echo strlen($text) > 100 ? strlen($text) . ' bytes, ' . substr($text, 0, 25) . '… ' . json_encode(json_decode($text) !== null) : $text;
	echo ', ', count(glob("$directory/*")), " files\n";
};

// Read-only, in a folder where a new file could take its place.
$directory = $application(0777);
file_put_contents("$directory/settings.json", '{"access_token":"old"}');
chmod("$directory/settings.json", 0444);
$show(run_as(33, [33], $store($directory, '"new"')), $directory);

// The first installation in a folder without rights.
$directory = $application(0755);
$show(run_as(33, [33], $store($directory, '"new"')), $directory);

// A disk that is full at 4,096 bytes: what is there stays, and what still fits is stored.
$directory = $application(0777);
file_put_contents("$directory/settings.json", '{"access_token":"' . str_repeat('o', 3000) . '"}');
chown("$directory/settings.json", 33);
$full = "trap '' XFSZ; ulimit -f 8; ";
$show(run_as(33, [33], $store($directory, "str_repeat('n', 5000)"), $full), $directory);
$show(run_as(33, [33], $store($directory, "str_repeat('n', 4000)"), $full), $directory);

// The same where the file itself is what must be written.
$directory = $application(0777);
file_put_contents("$directory/settings.json", '{"access_token":"' . str_repeat('o', 3000) . '"}');
chmod("$directory/settings.json", 0666);
$show(run_as(33, [33], $store($directory, "str_repeat('n', 5000)"), $full), $directory);
$show(run_as(33, [33], $store($directory, "str_repeat('n', 4000)"), $full), $directory);

// And where there is no settings.json yet.
$directory = $application(0777);
$show(run_as(33, [33], $store($directory, "str_repeat('n', 5000)"), $full), $directory);
?>
--EXPECTF--
Warning: file_put_contents(%S): Failed to open stream: Permission denied
false
{"access_token":"old"}, 2 files
Warning: file_put_contents(%S): Failed to open stream: Permission denied
false
none, 1 files
Warning: file_put_contents(%S): Failed to open stream: File too large
false
3019 bytes, {"access_token":"oooooooo… true, 2 files
true
4019 bytes, {"access_token":"nnnnnnnn… true, 2 files
Warning: file_put_contents(%S): Failed to open stream: File too large
false
3019 bytes, {"access_token":"oooooooo… true, 2 files
true
4019 bytes, {"access_token":"nnnnnnnn… true, 2 files
Warning: file_put_contents(%S): Failed to open stream: File too large
false
none, 1 files
