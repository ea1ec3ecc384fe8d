--TEST--
The memory of a worker stays the same over thousands of requests
--EXTENSIONS--
b24
--SKIPIF--
<?php
require __DIR__ . '/../inc/fpm.inc';
Fpm::skip();
if (is_slow()) {
	die('skip a checker has a memory of its own');
}
--FILE--
<?php
require __DIR__ . '/../inc/fpm.inc';
require __DIR__ . '/../inc/memory.inc';

$portal = Portal::start();
$fpm = new Fpm('
	$b24 = new B24\Client($_GET["webhook"], ["verify" => false, "headers" => ["X-N" => $_GET["n"]]]);
	$GLOBALS["cycle"] = [$b24, &$GLOBALS["cycle"]];
	$b24->call("test.echo", ["text" => str_repeat("x", 2000), "key" . $_GET["n"] => 1]);
	try { $b24->call("no.such.method"); } catch (B24\Exception $e) { $GLOBALS["kept"] = $e; }
	if ($_GET["n"] % 5 === 0) { trigger_error("fatal", E_USER_ERROR); }
	echo getmypid();
', ini: ['log_errors' => '0']);
$use = static function (int $count) use ($fpm, $portal) {
	for ($n = 1; $n <= $count; $n++) {
		$pid = $fpm->get(['webhook' => $portal->webhook, 'n' => $n])->body;
	}

	return $pid;
};
$pid = $use(499);
$before = memory_kb('VmRSS', $pid);
var_dump($use(2001) === $pid, memory_kb('VmRSS', $pid) - $before < 1024, $portal->connections());
--EXPECT--
bool(true)
bool(true)
int(1)
