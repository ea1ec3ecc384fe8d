--TEST--
A request that ends in the middle of a call does not disturb the next one
--EXTENSIONS--
b24
--SKIPIF--
<?php
require __DIR__ . '/../inc/fpm.inc';
Fpm::skip();
--FILE--
<?php
require __DIR__ . '/../inc/fpm.inc';

$portal = Portal::start();
$fpm = new Fpm('
	$b24 = new B24\Client($_GET["webhook"], ["verify" => false]);
	final class Ends implements JsonSerializable {
		public function jsonSerialize(): mixed {
			return match ($_GET["end"]) {
				"exit" => exit("exit"),
				"fatal" => trigger_error("fatal", E_USER_ERROR),
				"memory" => str_repeat("x", 1 << 30),
				"exception" => throw new DomainException("exception"),
				"call" => $GLOBALS["b24"]->call("no.such.method")->result,
				default => $_GET["end"],
			};
		}
	}
	$options = $_GET["end"] === "deadline" ? ["timeout" => 0.3] : [];
	echo $b24->call("test.echo", ["end" => new Ends, "file" => new B24\File(__FILE__)], $options)->result["params"]["end"];
');
$ask = static fn (string $end) => $fpm->get(['webhook' => $portal->webhook, 'end' => $end]);
echo $ask('first')->body, "\n";
foreach (['exit', 'fatal', 'memory', 'exception', 'call', 'deadline'] as $end) {
	if ($end === 'deadline') {
		$portal->fault('delay', ['ms' => 2000]);
	}
	if ($end === 'memory' && is_slow()) { // without PHP's allocator there is no limit
		echo "memory 500, next: after memory\n";
		continue;
	}
	$status = $ask($end)->status;
	echo "$end $status, next: ", $ask("after $end")->body, "\n";
}
var_dump($portal->connections());
--EXPECT--
first
exit 200, next: after exit
fatal 500, next: after fatal
memory 500, next: after memory
exception 500, next: after exception
call 500, next: after call
deadline 500, next: after deadline
int(2)
