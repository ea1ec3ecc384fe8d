--TEST--
A fatal error in the middle of the preparing of a call that an object keeps leaves nothing behind: the end of the script is in order
--EXTENSIONS--
b24
--FILE--
<?php
require __DIR__ . '/../inc/portal.inc';
require __DIR__ . '/../inc/script.inc';
putenv('MALLOC_PERTURB_=165'); // whoever uses what was freed is noticed

$portal = Portal::start();
$start = 'final class Fatal implements JsonSerializable {
		public function jsonSerialize(): mixed { FATAL }
	}
	final class Logger {
		public function debug($message, $context) {}
		public function warning($message, $context) {}
		public function notice($message, $context) { FATAL }
	}
	for ($i = 0; $i < 30; $i++) { $places[] = new stdClass; }
	$b24 = new B24\Client(' . var_export($portal->webhook, true) . ', ["verify" => false, "logger" => LOGGER]);
	register_shutdown_function(static function () use ($b24) {
		echo $b24->call("user.current")->result["ID"], "\n";
	});
	$call = ["crm.deal.add", ["fields" => ["TITLE" => new Fatal]]];
	$told = ["crm.deal.list", ["unknown" => 1]];
	$good = ["user.current"];
	$places = null; // what is made from here on is freed behind the client, for the engine goes by places
	';
$fatal = [
	'an error' => 'eval("final class Fatal {}");', // declared twice
	'exit' => 'exit(255);',
	'time' => 'set_time_limit(1); for (;;);',
];
$calls = [
	'concurrent' => 'foreach ($b24->concurrent([WHAT, $good, $good]) as $outcome);',
	'batch' => '$b24->batch([WHAT, $good]);',
	'a batch, of which one goes alone' => '$b24->batch([["crm.deal.list", ["order" => null] + WHAT[1]], $good]);',
	'list' => 'foreach ($b24->list("crm.deal.list", WHAT[1]) as $row);',
	'call' => '$b24->call(...WHAT);',
];
foreach ($fatal as $kind => $how) {
	foreach ($calls as $name => $code) {
		foreach (['$call' => 'null', '$told' => 'new Logger'] as $what => $logger) {
			if ($kind === 'time' && $what === '$told') {
				continue;
			}
			$script = str_replace(['FATAL', 'WHAT', 'LOGGER'], [$how, $what, $logger], $start . $code);
			$script = $logger === 'null' ? str_replace(', "logger" => null', '', $script) : $script;
			[$status, $output] = run_script($script . ' echo "never reached";');
			echo "$kind, $name, $what: $status ", trim(strrchr("\n" . trim($output), "\n")), "\n";
		}
	}
}
?>
--EXPECT--
an error, concurrent, $call: 255 1
an error, concurrent, $told: 255 1
an error, batch, $call: 255 1
an error, batch, $told: 255 1
an error, a batch, of which one goes alone, $call: 255 1
an error, a batch, of which one goes alone, $told: 255 1
an error, list, $call: 255 1
an error, list, $told: 255 1
an error, call, $call: 255 1
an error, call, $told: 255 1
exit, concurrent, $call: 255 1
exit, concurrent, $told: 255 1
exit, batch, $call: 255 1
exit, batch, $told: 255 1
exit, a batch, of which one goes alone, $call: 255 1
exit, a batch, of which one goes alone, $told: 255 1
exit, list, $call: 255 1
exit, list, $told: 255 1
exit, call, $call: 255 1
exit, call, $told: 255 1
time, concurrent, $call: 255 1
time, batch, $call: 255 1
time, a batch, of which one goes alone, $call: 255 1
time, list, $call: 255 1
time, call, $call: 255 1
