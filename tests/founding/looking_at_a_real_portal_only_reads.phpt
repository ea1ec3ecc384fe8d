--TEST--
examples/look.php, which ./dev demo --portal runs, calls nothing but methods that only read
--EXTENSIONS--
b24
--FILE--
<?php
require __DIR__ . '/../inc/client.inc';
require __DIR__ . '/../inc/script.inc';
[$portal] = portal_and_client();

$command = [PHP_BINARY, '-n', '-d', 'extension=' . b24_module(), __DIR__ . '/../../examples/look.php'];
$process = proc_open($command, [['pipe', 'r'], ['pipe', 'w'], ['pipe', 'w']], $pipes, null, ['B24_WEBHOOK' => $portal->webhook, 'B24_CA_FILE' => $portal->caFile] + getenv());
$output = stream_get_contents($pipes[1]);
echo stream_get_contents($pipes[2]);
var_dump(proc_close($process), preg_match('/^(\d+) calls, connections opened: 1$/m', $output, $found));

$called = array_map(static fn (array $request) => basename(parse_url($request['path'], PHP_URL_PATH)), $portal->requests());
echo implode(' ', $called), "\n";
var_dump(count($called) === (int) $found[1], $portal->allWrites());
foreach ($called as $name) {
	echo B24\Registry::find($name)->reads ? '' : "$name writes\n";
}
?>
--EXPECT--
int(0)
int(1)
profile scope server.time calendar.user.settings.get calendar.accessibility.get user.option.get
bool(true)
array(0) {
}
