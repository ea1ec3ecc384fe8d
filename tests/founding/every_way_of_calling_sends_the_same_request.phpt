--TEST--
Every way of calling a method sends the same request
--EXTENSIONS--
b24
--FILE--
<?php
require __DIR__ . '/../inc/client.inc';
[$portal, $b24] = portal_and_client();

$params = ['from' => '2024-06-20', 'to' => '2024-12-20', 'users' => [1, 2, 34]];
$results = [
	$b24->calendar->accessibilityGet($params)->result,
	(new B24\Calendar($portal->webhook, ['caFile' => $portal->caFile]))->accessibilityGet($params)->result,
	(new B24\Calendar($b24))->accessibilityGet($params)->result,
	$b24->call('calendar.accessibility.get', $params)->result,
];
$requests = array_map(
	fn (array $request) => serialize([$request['method'], $request['target'], $request['headers'], $request['body']]),
	$portal->requests(),
);
var_dump(count($requests), count(array_unique($requests)), count(array_unique(array_map('serialize', $results))));
?>
--EXPECT--
int(4)
int(1)
int(1)
