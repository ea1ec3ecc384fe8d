--TEST--
A leak checker finds nothing in a forked child, which leaves its parent's connections alone, and nothing in the parent
--EXTENSIONS--
b24
pcntl
--SKIPIF--
<?php
require __DIR__ . '/../inc/script.inc';
require __DIR__ . '/../inc/slow.inc';
if (is_slow() || getenv('LD_PRELOAD') || getenv('B24_TEST_SANITIZED') || b24_module() === null || (string) shell_exec('command -v valgrind') === '') {
	die('skip takes valgrind, for itself');
}
?>
--FILE--
<?php
require __DIR__ . '/../inc/portal.inc';
require __DIR__ . '/../inc/script.inc';

$portal = Portal::start(['plain' => true]);
$script = '
$b24 = new B24\Client(' . var_export($portal->webhook, true) . ', ["allowHttp" => true]);
$b24->call("user.current");
$pid = pcntl_fork();
if ($pid === 0) {
	echo $b24->call("user.current")->result["ID"], "\n"; // a pool of its own
	exit;
}
pcntl_waitpid($pid, $status);
$pid = pcntl_fork();
if ($pid === 0) {
	exit; // the pool was not used any more
}
pcntl_waitpid($pid, $status);
echo $b24->call("user.current")->result["ID"], "\n";';
$command = ['valgrind', '-q', '--leak-check=full', '--show-leak-kinds=definite,indirect', '--errors-for-leak-kinds=definite,indirect', '--error-exitcode=99',
	'--suppressions=' . __DIR__ . '/../valgrind.supp', PHP_BINARY, '-n', '-d', 'pcre.jit=0', '-d', 'extension=' . b24_module(), '-d', 'extension=pcntl', '-r', $script];
if (in_array('pcntl', explode("\n", shell_exec(escapeshellarg(PHP_BINARY) . ' -n -m')), true)) {
	array_splice($command, -4, 2); // it is part of this PHP
}
$process = proc_open($command, [['file', '/dev/null', 'r'], ['pipe', 'w'], ['pipe', 'w']], $pipes, null, ['ZEND_DONT_UNLOAD_MODULES' => '1'] + getenv());
echo stream_get_contents($pipes[1]);
$said = array_filter(explode("\n", stream_get_contents($pipes[2])), static fn (string $line) => str_contains($line, 'lost') || str_contains($line, 'Invalid'));
echo implode("\n", array_slice($said, 0, 5));
echo 'status ', proc_close($process), "\n";
?>
--EXPECT--
1
1
status 0
