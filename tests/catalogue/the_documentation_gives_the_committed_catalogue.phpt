--TEST--
./dev catalogue on the documentation that the catalogue was made from gives the committed files, byte by byte
--SKIPIF--
<?php
if (!is_dir(__DIR__ . '/../../tools/catalogue')) {
	die('skip the release archive has no development tools');
}
if (!is_dir((string) getenv('B24_TEST_DOCUMENTATION'))) {
	die('skip B24_TEST_DOCUMENTATION names no checkout of bitrix24/b24restdocs');
}
?>
--FILE--
<?php
$root = dirname(__DIR__, 2);
$folder = sys_get_temp_dir() . '/b24-catalogue-' . getmypid();
mkdir($folder);
copy("$root/tools/catalogue/corrections.tsv", "$folder/corrections.tsv");
copy("$root/tools/catalogue/facts_corrections.tsv", "$folder/facts_corrections.tsv");
copy("$root/tools/catalogue/lists.php", "$folder/lists.php");
$process = proc_open([PHP_BINARY, '-n', "$root/tools/catalogue/gather.php", getenv('B24_TEST_DOCUMENTATION'), $folder, $folder], [1 => ['pipe', 'w']], $pipes);
$output = stream_get_contents($pipes[1]);
var_dump(
	proc_close($process),
	sha1_file("$folder/methods.jsonl") === sha1_file("$root/src/catalogue/methods.jsonl"),
	sha1_file("$folder/facts.jsonl") === sha1_file("$root/src/catalogue/facts.jsonl"),
	sha1_file("$folder/read_only.tsv") === sha1_file("$root/tools/catalogue/read_only.tsv"),
	preg_match_all('/^A correction is no longer needed/m', $output),
);
array_map('unlink', glob("$folder/*"));
rmdir($folder);
?>
--EXPECT--
int(0)
bool(true)
bool(true)
bool(true)
int(0)
