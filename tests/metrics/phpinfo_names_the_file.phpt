--TEST--
phpinfo() says where calls are counted, and makes nothing
--EXTENSIONS--
b24
--FILE--
<?php
require __DIR__ . '/../inc/metrics.inc';
$counters = new Counters();
$run = fn (string $code, string ...$ini) => run_script("$code (new ReflectionExtension('b24'))->info();", $ini)[1];
$row = function (string $code, string ...$ini) use ($run, $counters) {
	preg_match('/^Counters of calls => (.*)$/m', $run($code, ...$ini), $m);
	echo strtr($m[1] ?? 'none', [$counters->file() => 'the file']), "\n";
};
$row('', "b24.runtime_dir=$counters->directory");
echo file_exists($counters->file()) ? "made\n" : '';
$row('B24\Metrics::read();', "b24.runtime_dir=$counters->directory");
$row('', "b24.runtime_dir=$counters->directory", 'b24.metrics=off');
$row('B24\Metrics::read();', 'b24.runtime_dir=/dev/null/none');
?>
--EXPECT--
the file
the file
off
of this process only
