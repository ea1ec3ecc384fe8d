--TEST--
A look-up of a host name that is still under way when the process ends does no harm
--EXTENSIONS--
b24
--SKIPIF--
<?php
require __DIR__ . '/../inc/script.inc';
require __DIR__ . '/../inc/slow.inc';
if (is_checked()) {
	die('skip a checker has libraries of its own in front');
}
if (b24_module() === null || (string) shell_exec('command -v cc') === '' || PHP_OS_FAMILY !== 'Linux') {
	die('skip takes a C compiler, Linux and an extension that is a file of its own');
}
?>
--FILE--
<?php
require __DIR__ . '/../inc/preload.inc';
require __DIR__ . '/../inc/script.inc';

// The thread that looks up is libcurl's. PHP unloads the extension at the end, and libcurl with it.
$directory = sys_get_temp_dir() . '/b24-look-up-' . getmypid();
mkdir($directory);
$code = '$began = microtime(true);
	try {
		(new B24\Client("https://portal.invalid/rest/1/secret/", ["timeout" => 0.001, "proxy" => ""]))->call("test.echo");
	} catch (B24\Exception\Deadline $e) {
		echo "the budget is used up", microtime(true) - $began < 0.09 ? "" : " late", "\n";
	}';
putenv('LD_PRELOAD=' . preloadable($directory, 'nodeepbind', 'slow_look_up'));
[$status, $output] = run_script($code);
putenv('LD_PRELOAD');
echo "{$output}status $status\n";
array_map('unlink', glob("$directory/*"));
rmdir($directory);
?>
--EXPECT--
the budget is used up
status 0
