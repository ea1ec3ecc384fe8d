--TEST--
A list that is longer than memory_limit allows is a fatal error, and the process ends in order
--EXTENSIONS--
b24
--FILE--
<?php
require __DIR__ . '/../inc/portal.inc';
require __DIR__ . '/../inc/script.inc';
require __DIR__ . '/../inc/slow.inc';

if (is_slow()) { // without PHP's allocator there is no limit
	die("255 Fatal error: Allowed memory size, shutdown 2\n");
}
$portal = Portal::start();
$portal->fault('reply', ['body' => '{"result":[' . str_repeat('1,', 2_500_000) . '1]}'], method: 'crm.deal.list');
[$status, $output] = run_script('
	$b24 = new B24\Client(' . var_export($portal->webhook, true) . ', ["verify" => false]);
	register_shutdown_function(function () use ($b24) {
		echo "\nshutdown ", $b24->call("test.echo", ["n" => 2])->result["params"]["n"];
	});
	$b24->call("crm.deal.list");
	echo "never reached";
', ['memory_limit=16M', 'display_errors=1']);
preg_match('~Fatal error: Allowed memory size~', $output, $error);
echo $status, ' ', $error[0] ?? $output, ', ', trim(strrchr($output, "\n")), "\n";
--EXPECT--
255 Fatal error: Allowed memory size, shutdown 2
