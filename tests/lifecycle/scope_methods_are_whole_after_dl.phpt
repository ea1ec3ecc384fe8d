--TEST--
The methods of the scope classes are whole if dl() loads the module, whose classes are freed before its end
--EXTENSIONS--
b24
--SKIPIF--
<?php
require __DIR__ . '/../inc/script.inc';
require __DIR__ . '/../inc/slow.inc';
if (b24_module() === null) {
	die('skip needs b24 as a module');
}
if (is_checked()) {
	die('skip what dl() has loaded, PHP 8.2 frees in an order in which it reads freed memory');
}
--FILE--
<?php
require __DIR__ . '/../inc/script.inc';
require __DIR__ . '/../inc/scope_methods.inc';

$module = b24_module();
$command = [PHP_BINARY, '-n', '-d', 'enable_dl=1', '-d', 'extension_dir=' . dirname($module), '-r', "dl('b24.so');" . DESCRIBE_SCOPE_METHODS];
$process = proc_open($command, [['file', '/dev/null', 'r'], ['pipe', 'w'], ['redirect', 1]], $pipes);
echo stream_get_contents($pipes[1]);
echo 'status ', proc_close($process), "\n";
--EXPECT--
all: public (Parameter #0 [ <optional> array $params = [] ], Parameter #1 [ <optional> array $options = [] ]): B24\Response
each class has its constructor
Error: Unknown named parameter $unknown
B24\Response
status 0
