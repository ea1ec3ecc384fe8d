--TEST--
A reply that exceeds memory_limit is a fatal error, and the next request finds everything in order
--EXTENSIONS--
b24
--FILE--
<?php
require __DIR__ . '/../inc/portal.inc';
require __DIR__ . '/../inc/script.inc';
require __DIR__ . '/../inc/slow.inc';

if (is_slow()) { // without PHP's allocator there is no limit
	die("255 Fatal error: Allowed memory size, shutdown 2 with room for 9\n255 Fatal error: Allowed memory size, shutdown 2 with room for 9\nint(2)\n");
}
$portal = Portal::start();
foreach (['huge', 'gzip-bomb'] as $kind) {
	$portal->fault($kind, ['mb' => 32], method: 'crm.deal.list');
	[$status, $output] = run_script('
		$b24 = new B24\Client(' . var_export($portal->webhook, true) . ', ["verify" => false]);
		register_shutdown_function(function () use ($b24) {
			$room = strlen(str_repeat("x", 9 << 20)) >> 20; // of 16 MB: the half of the reply is no more
			echo "\nshutdown ", $b24->call("test.echo", ["n" => 2])->result["params"]["n"], " with room for $room";
		});
		$b24->call("test.echo", ["n" => 1]);
		$b24->call("crm.deal.list");
		echo "never reached";
	', ['memory_limit=16M', 'display_errors=1']);
	preg_match('~Fatal error: Allowed memory size~', $output, $error);
	echo $status, ' ', $error[0] ?? $output, ', ', trim(strrchr($output, "\n")), "\n";
}
var_dump($portal->connections());
--EXPECT--
255 Fatal error: Allowed memory size, shutdown 2 with room for 9
255 Fatal error: Allowed memory size, shutdown 2 with room for 9
int(2)
