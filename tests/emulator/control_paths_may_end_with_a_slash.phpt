--TEST--
Control paths are the same with and without a slash at the end, and with a query; GET /health says ok
--EXTENSIONS--
b24
--FILE--
<?php
require __DIR__ . '/../inc/client.inc';

[$portal, $b24] = portal_and_client();
$b24->profile();
foreach (['health', 'stats', 'requests?last=1', 'faults', 'coverage', 'writes', 'writes/all', 'limits', 'rows?table=deals', 'service'] as $path) {
	[$name, $query] = explode('?', $path) + [1 => ''];
	$query = $query === '' ? '' : "?$query";
	$without = file_get_contents("{$portal->control}$name$query");
	$with = file_get_contents("{$portal->control}$name/$query");
	echo $name, ': ', $without === $with && !isset(json_decode($with, true)['error']) ? 'the same' : "$without\n$with", "\n";
}
echo file_get_contents($portal->control . 'health/'), "\n";
$context = stream_context_create(['http' => ['ignore_errors' => true]]);
echo file_get_contents($portal->control . 'nothing/', false, $context), "\n";
?>
--EXPECT--
health: the same
stats: the same
requests: the same
faults: the same
coverage: the same
writes: the same
writes/all: the same
limits: the same
rows: the same
service: the same
{"ok":true}
{"error":"there is no GET \/nothing\/"}
