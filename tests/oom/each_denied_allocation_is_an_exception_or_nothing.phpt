--TEST--
Whichever allocation of the extension or of libcurl fails: an exception or the right result, and everything works afterwards
--EXTENSIONS--
b24
--SKIPIF--
<?php
require __DIR__ . '/../inc/script.inc';
require __DIR__ . '/../inc/slow.inc';
if (is_checked()) {
	die('skip a checker has an allocator of its own');
}
if (b24_module() === null || (string) shell_exec('command -v cc') === '' || PHP_OS_FAMILY !== 'Linux') {
	die('skip takes a C compiler, Linux and an extension that is a file of its own');
}
?>
--FILE--
<?php
require __DIR__ . '/../inc/preload.inc';
require __DIR__ . '/../inc/script.inc';

// ./dev oom looks at all of them.
$step = getenv('B24_TEST_OOM') !== false ? 1 : 11;
$directory = sys_get_temp_dir() . '/b24-oom-' . getmypid();
mkdir($directory);
$command = [PHP_BINARY, '-n', '-d', 'pcre.jit=0', '-d', 'extension=' . b24_module(), __DIR__ . '/../tools/oom.php', (string) $step];
$environment = ['LD_PRELOAD' => preloadable($directory, 'nodeepbind', 'failing_malloc')] + getenv();
$process = proc_open($command, [['file', '/dev/null', 'r'], ['pipe', 'w'], ['file', "$directory/figures", 'w']], $pipes, null, $environment);
echo stream_get_contents($pipes[1]);
echo 'status ', proc_close($process), "\n";
if (getenv('B24_TEST_OOM') !== false) {
	copy("$directory/figures", getenv('B24_TEST_OOM'));
}
array_map('unlink', glob("$directory/*"));
rmdir($directory);
?>
--EXPECT--
memory was denied
status 0
