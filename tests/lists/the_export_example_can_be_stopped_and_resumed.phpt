--TEST--
examples/export.php goes on where Ctrl-C or a kill has stopped it: every row is in the file once
--EXTENSIONS--
b24
pcntl
--FILE--
<?php
require __DIR__ . '/../inc/lists.inc';
require __DIR__ . '/../inc/script.inc';

$portal = Portal::start(['deals' => 12000, 'latency' => 100]);
$directory = sys_get_temp_dir() . '/b24-export-' . bin2hex(random_bytes(8));
mkdir($directory);

/** Runs the example; a signal is sent as soon as the portal has been asked so many requests. */
function export(Portal $portal, string $file, array $flags, int $signal = 0, int $after = 0): int
{
	$module = b24_module() !== null ? ['-d', 'extension=' . b24_module()] : [];
	$expected = $portal->stats()['requests'] + $after;
	$process = proc_open([PHP_BINARY, '-n', ...$module, __DIR__ . '/../../examples/export.php', 'crm.deal.list', $file, ...$flags],
		[['file', '/dev/null', 'r'], ['file', '/dev/null', 'w'], ['file', "$file.log", 'a']], $pipes, null,
		['B24_WEBHOOK' => $portal->webhook, 'B24_CA_FILE' => $portal->caFile] + getenv());
	if ($signal !== 0) {
		eventually(fn () => $portal->stats()['requests'] >= $expected, 60);
		proc_terminate($process, $signal);
	}
	do {
		usleep(5000);
		$status = proc_get_status($process);
	} while ($status['running']);

	return $status['signaled'] ? 128 + $status['termsig'] : $status['exitcode'];
}

foreach ([['deals.ndjson', [], SIGINT], ['ranges.ndjson', ['--concurrency=2'], SIGINT], ['deals.csv', ['--strategy=offset'], SIGINT], ['killed.ndjson', [], SIGKILL]] as [$name, $flags, $signal]) {
	$file = "$directory/$name";
	$flags[] = '--params={"select": ["ID", "TITLE", "COMMENTS"]}';
	echo "$name: ", export($portal, $file, $flags, $signal, 4), ' ';
	echo is_file("$file.position") ? 'resumable' : 'not begun', ' ';
	file_put_contents($file, "half a li", FILE_APPEND); // what was written behind the last position that was saved
	echo export($portal, $file, $flags), ' ';
	$ids = [];
	foreach (array_slice(file($file), str_ends_with($name, '.csv') ? 1 : 0) as $line) {
		$row = str_ends_with($name, '.csv') ? str_getcsv($line, escape: '') : json_decode($line, true, flags: JSON_THROW_ON_ERROR);
		$ids[] = (int) ($row['ID'] ?? $row[0]);
	}
	clearstatcache();
	echo runs($ids), is_file("$file.position") ? ' with a position' : '', "\n";
}
array_map('unlink', glob("$directory/*"));
rmdir($directory);
?>
--EXPECTREGEX--
deals\.ndjson: 130 resumable 0 1-12000
ranges\.ndjson: 130 resumable 0 1-12000
deals\.csv: 130 resumable 0 1-12000
killed\.ndjson: 137 (resumable|not begun) 0 1-12000
