--TEST--
The rate adapts: down to a portal that permits less than was configured, up to one that permits more than was guessed, for all processes
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
// B24_TEST_RATES=120 (with TEST_TIMEOUT=300, for run-tests.php): so many seconds behind the first 30, and the figures go into the file B24_TEST_FIGURES.
$full = (int) getenv('B24_TEST_RATES');
$cases = [
	'less' => [['rate' => 2, 'burst' => 10], "['allowHttp' => true, 'timeout' => 3600, 'limiter' => ['rate' => 20, 'burst' => 50]]"],
	'more' => [['rate' => 20, 'burst' => 50], "['allowHttp' => true, 'timeout' => 3600, 'limiter' => 'auto']"],
];
$until = from_now($full > 0 ? 30 + $full : 12);
$middle = $until - ($full > 0 ? $full : 4);
foreach ($cases as $name => [$settings, $options]) {
	$portals[$name] = Portal::start(['plain' => true] + $settings);
	$files[$name] = limiter_file($name);
	$callers[$name] = new Callers($portals[$name], $options, ["b24.limiter_file={$files[$name]}"], $until);
	$callers[$name]->start(4);
}
time_sleep_until($middle);
foreach ($portals as $name => $portal) {
	$before[$name] = $portal->limits();
}
$late = lateness($until - 0.2);
foreach ($cases as $name => [$settings, $options]) {
	$after = $portals[$name]->limits();
	$learned = json_decode(run_script(
		sprintf('echo json_encode((new B24\Client(%s, %s))->stats());', var_export($portals[$name]->webhook, true), $options),
		["b24.limiter_file={$files[$name]}"],
	)[1], true);
	$permitted = $after['permitted'] - $before[$name]['permitted'];
	$refused = $after['refused'] - $before[$name]['refused'];
	$possible = $settings['rate'] * ($until - 0.2 - $middle);
	$ok = $full > 0
		? $permitted >= 0.9 * $possible && $refused <= 0.02 * ($permitted + $refused)
		: ($name === 'less' ? $learned['rate'] < 6 && $learned['burst'] < 20 : $learned['rate'] > 3);
	echo "$name: ", $ok ? 'ok' : json_encode([$permitted, $refused, $possible, $learned, 'seconds this process was late' => $late]), "\n";
	if ($full > 0) {
		$figures = sprintf("%s: %d permitted of %.0f, %d refused, learned %.2f/%.0f, this process late by %.1f s\n", $name, $permitted, $possible, $refused, $learned['rate'], $learned['burst'], $late);
		file_put_contents(getenv('B24_TEST_FIGURES') ?: '/dev/null', $figures, FILE_APPEND);
	}
}
array_map(static fn (Callers $some) => $some->wait(), $callers);
?>
--EXPECT--
less: ok
more: ok
