--TEST--
PHP does not start with a libcurl that is older than 7.80, although b24 was built with a newer one
--EXTENSIONS--
b24
--SKIPIF--
<?php
require __DIR__ . '/../inc/script.inc';
if (PHP_OS_FAMILY !== 'Linux' || b24_module() === null || exec('command -v cc') === '') {
	die('skip needs a compiler, and b24 as a module');
}
if (str_contains(run_script('echo implode(" ", get_loaded_extensions());')[1], 'curl')) {
	die('skip this PHP has libcurl built in');
}
--FILE--
<?php
require __DIR__ . '/../inc/script.inc';

$directory = sys_get_temp_dir() . '/b24-old-libcurl-' . getmypid();
mkdir($directory);
file_put_contents("$directory/curl.c", <<<'C'
	#include <curl/curl.h>

	curl_version_info_data *curl_version_info(CURLversion now)
	{
		static curl_version_info_data data = {.version = "7.79.1", .version_num = 0x074f01};

		return &data;
	}
	C);
file_put_contents("$directory/curl.map", 'CURL_OPENSSL_4 { global: curl_version_info; };'); // Debian's name of the interface
exec("cc $(pkg-config --cflags libcurl) -shared -fPIC -Wl,--version-script=$directory/curl.map -Wl,-soname,libcurl.so.4 -o $directory/libcurl.so.4 $directory/curl.c 2>&1", $output, $status);
echo $status === 0 ? '' : implode("\n", $output);

putenv("LD_LIBRARY_PATH=$directory");
[$status, $output] = run_script('echo "not reached";', ['display_errors=1', 'display_startup_errors=1']);
putenv('LD_LIBRARY_PATH');
echo $status, "\n";
preg_match_all('~^.*b24 .*$~m', $output, $lines);
echo implode("\n", array_unique(array_map(fn (string $line) => preg_replace('~ in Unknown on line 0$~', '', $line), $lines[0]))), "\n";
var_dump(str_contains($output, 'not reached'));

array_map('unlink', glob("$directory/*"));
rmdir($directory);
--EXPECTF--
%d
%AWarning: b24 needs libcurl 7.80 or later, and this PHP has loaded libcurl 7.79.1: it could send a request twice%A
bool(false)
