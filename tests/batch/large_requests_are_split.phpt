--TEST--
No request grows beyond a million bytes unless one command does; such a command goes out alone
--EXTENSIONS--
b24
--FILE--
<?php
require __DIR__ . '/../inc/batch.inc';

[$portal, $b24] = portal_and_client(portalOptions: ['keepBody' => 5000000]);
$commands = [];
foreach (range(1, 10) as $i) {
	$commands[] = ['test.echo', ['v' => str_repeat('x', 300000)]];
}
$commands['large'] = ['test.echo', ['v' => str_repeat('y', 1200000)]];
$result = $b24->batch($commands, options: ['concurrency' => 1]);
foreach ($portal->requests() as $i => $request) {
	echo basename($request['path']), ' ', intdiv((int) $request['length'], 100000), "\n";
}
echo count($result->succeeded()), ' ', strlen($result['large']->result['params']['v']), "\n";
?>
--EXPECT--
batch 9
batch 9
batch 9
batch 3
test.echo 12
11 1200000
