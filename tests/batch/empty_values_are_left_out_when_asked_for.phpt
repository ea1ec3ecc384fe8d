--TEST--
With emptyValues "omit" a command is what http_build_query() makes of its parameters; without it, a command with null or an empty array is sent alone
--EXTENSIONS--
b24
--FILE--
<?php
require __DIR__ . '/../inc/client.inc';
$portal = Portal::start();
$b24 = new B24\Client($portal->webhook, ['caFile' => $portal->caFile]);
$all = [
	['a' => null, 'b' => 1],
	['a' => [], 'b' => ['c' => [], 'd' => null, 'e' => ['f' => []]]],
	['fields' => ['TITLE' => 'x y', 'EMPTY' => null, 'LIST' => [1, null, [], 'z'], 'ON' => true, 'OFF' => false, 'ZERO' => 0, 'NO' => '']],
	[],
	['only' => null],
	['n' => -1.5, 'ä' => 'ü&='],
];
foreach (['omit', 'alone'] as $way) {
	$portal->reset();
	$outcomes = [];
	foreach ($b24->batch(array_map(static fn ($params) => ['test.echo', $params], $all), options: ['emptyValues' => $way]) as $outcome) {
		$outcomes[] = $outcome instanceof B24\Response;
	}
	$requests = $portal->requests();
	echo "$way: ", count($requests), ' requests, ', count(array_filter($outcomes)), " outcomes\n";
	if ($way === 'omit') {
		foreach (array_values($requests[0]['json']['cmd']) as $i => $command) {
			parse_str((string) parse_url($command, PHP_URL_QUERY), $sent);
			parse_str(http_build_query($all[$i]), $expected);
			var_dump($sent === $expected);
		}
	}
}
foreach ([null, true, 'Omit', []] as $bad) {
	echo failure(static fn () => $b24->batch(['profile'], options: ['emptyValues' => $bad])), "\n";
}
?>
--EXPECT--
omit: 1 requests, 6 outcomes
bool(true)
bool(true)
bool(true)
bool(true)
bool(true)
bool(true)
alone: 5 requests, 6 outcomes
InvalidArgument: batch: option "emptyValues" must be "alone" or "omit"
InvalidArgument: batch: option "emptyValues" must be "alone" or "omit"
InvalidArgument: batch: option "emptyValues" must be "alone" or "omit"
InvalidArgument: batch: option "emptyValues" must be "alone" or "omit"
