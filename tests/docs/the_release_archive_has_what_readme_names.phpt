--TEST--
The release archive has every file that README names; of ./dev README says that it has not
--SKIPIF--
<?php
if (!file_exists(__DIR__ . '/../../.git') || !is_file(__DIR__ . '/../../tools/check_layers')) die('skip this is the release archive');
exec('git --version 2>/dev/null', $output, $failed);
if ($failed) die('skip git is not installed');
?>
--FILE--
<?php
chdir(__DIR__ . '/../..');
exec('git -c safe.directory="*" archive --worktree-attributes HEAD | tar -t', $files);
$archive = [];
foreach ($files as $file) {
	$archive[rtrim($file, '/')] = true;
}
var_dump(isset($archive['README.md'], $archive['src'], $archive['config.m4'], $archive['docs/ru/recipes/README.md']));

$readme = file_get_contents('README.md');
preg_match_all('/\]\((?!https?:)([^)#\s]+)|(?<![\w.:~\/-])((?:\.\/)?[a-z_][\w.-]*(?:\/[\w.-]+)*)\/?/i', $readme, $found, PREG_SET_ORDER);
$named = [];
foreach ($found as $match) {
	$path = preg_replace('~^\./~', '', rtrim($match[1] !== '' ? $match[1] : $match[2], '/.'));
	if ($match[1] !== '' || (file_exists($path) && (str_contains($path, '/') || str_contains($path, '.') || str_starts_with($match[2], './')))) {
		$named[$path] = true;
	}
}
ksort($named);
var_dump(count($named) > 25, isset($named['tools/package_xml'], $named['examples/export.php'], $named['dev']));
echo implode("\n", array_keys(array_diff_key($named, $archive))), "\n";
var_dump(str_contains($readme, 'The release archive holds what is needed to install and to use b24, not `./dev`.'));
?>
--EXPECT--
bool(true)
bool(true)
bool(true)
dev
bool(true)
