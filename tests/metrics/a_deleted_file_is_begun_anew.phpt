--TEST--
Somebody deletes the file, or the directory with it: within seconds workers that are running count in the new one
--EXTENSIONS--
b24
--FILE--
<?php
require __DIR__ . '/../inc/metrics.inc';
$portal = Portal::start();
$counters = new Counters();
[$process, $output] = $counters->start('while (true) { $b24->call("test.echo"); usleep(20000); }', $portal);
await(fn () => $portal->stats()['requests'] > 3, 'the worker');
unlink($counters->file());
$counted = fn () => ($counters->all()[rtrim($portal->url, '/')]['calls'] ?? 0) > 0;
var_dump(eventually($counted, 30, 0.2));
array_map('unlink', glob("$counters->directory/*"));
rmdir($counters->directory);
var_dump(eventually(fn () => file_exists($counters->file()), 30, 0.2), decoct(fileperms($counters->directory) & 0777));
var_dump(eventually($counted, 30, 0.2));
proc_terminate($process, 9);
proc_close($process);
?>
--EXPECT--
bool(true)
bool(true)
string(3) "700"
bool(true)
