--TEST--
GET /coverage has each documented method once; none is unknown, and none is answered as unknown
--EXTENSIONS--
b24
--FILE--
<?php
require __DIR__ . '/../inc/portal.inc';

$portal = Portal::start(['plain' => true]);
$coverage = json_decode(file_get_contents($portal->control . 'coverage'), true);
$readme = file_get_contents(__DIR__ . '/../portal/README.md');
preg_match('/`stateful`, (\d+) methods.*`shaped`, the other (\d+)/s', $readme, $told);
$isTold = [$coverage['stateful'], $coverage['shaped']] === [(int) $told[1], (int) $told[2]];
echo $isTold ? 'as the README tells' : "README.md: {$coverage['stateful']} stateful, {$coverage['shaped']} shaped", ', ', $coverage['unknown'], " unknown\n";

// The other side of the count: the catalogue as it is in the tree.
$names = [];
foreach (file(__DIR__ . '/../../src/catalogue/methods.jsonl') as $line) {
	$method = json_decode($line, true);
	$names[] = "{$method['method']} {$method['version']}";
}
$listed = array_map(static fn (array $entry) => "{$entry['method']} {$entry['version']}", $coverage['methods']);
var_dump($names === $listed);

// And what the portal does with each, however it is called: nothing is not found.
$b24 = new B24\Client($portal->webhook, ['allowHttp' => true, 'check' => false]);
$notFound = 0;
foreach ($coverage['methods'] as ['method' => $name, 'version' => $version]) {
	try {
		($version === 3 ? $b24->v3() : $b24)->call($name);
	} catch (B24\Exception\Api $error) {
		$notFound += (int) ($error->errorCode === 'ERROR_METHOD_NOT_FOUND');
	} catch (B24\Exception $error) {
	}
}
echo "$notFound not found\n";
// What is not documented is not found, nor is a method of REST 3.0 at the other address.
$context = stream_context_create(['http' => ['ignore_errors' => true]]);
foreach (['crm.no.such', 'main.eventlog.list', 'call.followup.field.list'] as $name) {
	echo $name, ': ', file_get_contents($portal->webhook . $name, false, $context), "\n";
}
echo strpos(file_get_contents(str_replace('/rest/', '/rest/api/', $portal->webhook) . 'call.followup.field.list'), '{"result":{"items":['), "\n";
?>
--EXPECT--
as the README tells, 0 unknown
bool(true)
0 not found
crm.no.such: {"error":"ERROR_METHOD_NOT_FOUND","error_description":"Method not found!"}
main.eventlog.list: {"error":"ERROR_METHOD_NOT_FOUND","error_description":"Method not found!"}
call.followup.field.list: {"error":"ERROR_METHOD_NOT_FOUND","error_description":"Method not found!"}
0
