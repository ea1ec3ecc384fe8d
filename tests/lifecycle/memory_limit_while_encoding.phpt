--TEST--
Parameters that exceed memory_limit in the caller's own code are a fatal error, and nothing is sent
--EXTENSIONS--
b24
--FILE--
<?php
require __DIR__ . '/../inc/portal.inc';
require __DIR__ . '/../inc/script.inc';
require __DIR__ . '/../inc/slow.inc';

if (is_slow()) { // without PHP's allocator there is no limit
	die("255 Fatal error: Allowed memory size, shutdown 2\nint(2)\n");
}
$portal = Portal::start();
[$status, $output] = run_script('
	final class Greedy implements JsonSerializable {
		public function jsonSerialize(): mixed { return str_repeat("x", 100 << 20); }
	}
	$b24 = new B24\Client(' . var_export($portal->webhook, true) . ', ["verify" => false]);
	register_shutdown_function(function () use ($b24) {
		echo "\nshutdown ", $b24->call("test.echo", ["n" => 2])->result["params"]["n"];
	});
	$b24->call("test.echo", ["n" => 1]);
	$b24->call("test.echo", ["some" => ["text", new B24\File("/etc/passwd"), new Greedy]]);
	echo "never reached";
', ['memory_limit=16M', 'display_errors=1']);
preg_match('~Fatal error: Allowed memory size~', $output, $error);
echo $status, ' ', $error[0] ?? $output, ', ', trim(strrchr($output, "\n")), "\n";
var_dump(count($portal->requests()));
--EXPECT--
255 Fatal error: Allowed memory size, shutdown 2
int(2)
