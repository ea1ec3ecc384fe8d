--TEST--
Without a usable directory, with a file of somebody else's or of another version, calls work without a word, and the process counts for itself; switched off, nothing is counted
--EXTENSIONS--
b24
--FILE--
<?php
require __DIR__ . '/../inc/metrics.inc';
$portal = Portal::start();
$counters = new Counters();
$code = sprintf('$b24 = new B24\Client(%s, ["caFile" => %s]); $b24->call("test.echo"); echo json_encode(B24\Metrics::file()), " ", json_encode(array_column(B24\Metrics::read(), "calls")), "\n";', var_export($portal->webhook, true), var_export($portal->caFile, true));
$run = fn (string ...$ini) => run_script($code, ['b24.limiter=off', 'b24.connect_timeout_ms=120000', ...$ini])[1];
echo 'no directory: ', $run('b24.runtime_dir=/dev/null/none');
echo 'off: ', $run("b24.runtime_dir=$counters->directory", 'b24.metrics=0');
echo file_exists($counters->file()) ? "a file\n" : "no file\n";
foreach (['of another version' => "\x02\x00b24met" . str_repeat('x', 100), 'a text' => "precious\n"] as $what => $contents) {
	file_put_contents($counters->file(), $contents);
	chmod($counters->file(), 0600);
	echo "$what: ", $run("b24.runtime_dir=$counters->directory");
	echo file_get_contents($counters->file()) === $contents ? "left alone\n" : "changed\n";
}
unlink($counters->file());
symlink("$counters->directory/elsewhere", $counters->file());
echo 'a link: ', $run("b24.runtime_dir=$counters->directory"), file_exists("$counters->directory/elsewhere") ? "followed\n" : '';
unlink($counters->file());
touch($counters->file());
chmod($counters->file(), 0644);
echo 'open to others: ', $run("b24.runtime_dir=$counters->directory");
unlink($counters->file());
echo 'usable: ', strtr($run("b24.runtime_dir=$counters->directory"), [str_replace('/', '\/', $counters->file()) => 'the file']);
?>
--EXPECT--
no directory: null [1]
off: null []
no file
of another version: null [1]
left alone
a text: null [1]
left alone
a link: null [1]
open to others: null [1]
usable: "the file" [1]
