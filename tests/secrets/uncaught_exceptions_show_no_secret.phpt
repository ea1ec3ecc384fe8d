--TEST--
Uncaught exceptions show no secret, with arguments in the trace and without
--EXTENSIONS--
b24
--FILE--
<?php
require __DIR__ . '/../inc/child.inc';

$script = tempnam(sys_get_temp_dir(), 'b24-test-');
foreach ([
	'$webhook = getenv("WEBHOOK"); new B24\Client($webhook . "crm.deal.list");',
	'(new B24\Client(getenv("WEBHOOK")))->call("test.echo", [], ["timeout" => 5]);',
	'(new B24\User(getenv("WEBHOOK")))->current(["x" => NAN]);',
	'function make(#[SensitiveParameter] $w) { return new B24\Calendar($w, ["http" => "3"]); } make(getenv("WEBHOOK"));',
] as $code) {
	file_put_contents($script, "<?php $code");
	foreach ([0, 1] as $ignoreArguments) {
		putenv('WEBHOOK=https://portal.invalid/rest/1/abcdef123456/');
		$seen = run_php([
			'-d', 'display_errors=1', '-d', 'html_errors=0', '-d', "zend.exception_ignore_args=$ignoreArguments",
			'-d', 'zend.exception_string_param_max_len=1000', $script,
		]);
		var_dump(str_contains($seen, 'Uncaught B24\Exception\\'), str_contains($seen, 'abcdef123456'));
	}
}
unlink($script);
?>
--EXPECT--
bool(true)
bool(false)
bool(true)
bool(false)
bool(true)
bool(false)
bool(true)
bool(false)
bool(true)
bool(false)
bool(true)
bool(false)
bool(true)
bool(false)
bool(true)
bool(false)
