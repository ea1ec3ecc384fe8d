--TEST--
A module that is replaced under a running php-fpm is used after a reload, and not before
--EXTENSIONS--
b24
--SKIPIF--
<?php
require __DIR__ . '/../inc/fpm.inc';
Fpm::skip();
if (b24_module() === null) die('skip the extension is part of PHP');
--FILE--
<?php
require __DIR__ . '/../inc/fpm.inc';

$portal = Portal::start();
$directory = new Daemon('module');
$module = $directory->write('b24.so', file_get_contents(b24_module()));
$version = phpversion('b24');
$next = substr($version, 0, -1) . 'x';

// Each worker ends behind its second request.
$fpm = new Fpm('echo phpversion("b24"), " ", (new B24\Client($_GET["webhook"], ["verify" => false]))->call("test.echo", ["n" => 1])->result["params"]["n"];',
	pool: ['pm.max_requests = 2'], module: $module);
$show = fn () => strtr($fpm->get(['webhook' => $portal->webhook])->body, [$version => 'old', $next => 'new']) . "\n";
echo $show();

// As install(1) and package managers do it: another file takes the name. Writing into the old one would crash the workers.
rename($directory->write('next.so', str_replace("$version\0", "$next\0", file_get_contents($module))), $module);
echo $show(), $show(), $show();
$fpm->reload();
echo $show(), $show(), $show();
?>
--EXPECT--
old 1
old 1
old 1
old 1
new 1
new 1
new 1
