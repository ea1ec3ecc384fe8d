--TEST--
What one process has used of the burst, the next one does not have
--EXTENSIONS--
b24
--SKIPIF--
<?php
require __DIR__ . '/../inc/slow.inc';
if (is_checked()) die('skip it is about how fast calls are');
?>
--FILE--
<?php
require __DIR__ . '/../inc/limiter.inc';
$portal = Portal::start(['plain' => true]);
$file = limiter_file();
$code = sprintf('$b24 = new B24\Client(%s, ["allowHttp" => true, "limiter" => ["rate" => 0.5, "burst" => 10]]); for ($i = 0; $i < %%d; $i++) $b24->call("test.echo"); $s = $b24->stats(); echo $s["waits"] > 0 ? "held back\n" : "free\n";', var_export($portal->webhook, true));
foreach ([5, 3, 2] as $calls) {
	echo run_script(sprintf($code, $calls), ["b24.limiter_file=$file"])[1];
}
echo run_script(sprintf($code, 5), ['b24.limiter_file=' . limiter_file('other')])[1];
var_dump(decoct(fileperms($file) & 0777));
?>
--EXPECT--
free
free
held back
free
string(3) "600"
