--TEST--
Every method of the catalogue sends its call: path, version and body on the wire
--EXTENSIONS--
b24
--FILE--
<?php
require __DIR__ . '/../inc/portal.inc';

/** A value for each required parameter, and for one of each group. */
function params_for(B24\Registry\Method $method): array
{
	$names = array_column(array_filter($method->parameters, fn ($p) => $p['required']), 'name');
	foreach ($method->oneOf as $group) {
		$names[] = $group[0];
	}

	return array_fill_keys($names, 'x') + ['EXTRA' => [1, null]];
}

$portal = Portal::start(['echo' => true]);
$b24 = new B24\Client($portal->webhook, ['caFile' => $portal->caFile]);
$wrong = [];
$versions = [2 => 0, 3 => 0];
foreach (B24\Registry::all() as $method) {
	[$class, $name] = explode('::', $method->phpName);
	$client = $method->version === 3 ? $b24->v3() : $b24;
	$object = $class === 'B24\Client' ? $client : new $class($client);
	$params = params_for($method);
	// batch() is not one request: its method is called by name
	$echo = ($name === 'batch' ? $object->call('batch', $params) : $object->$name($params))->result;
	$prefix = $method->version === 3 ? '/rest/api/' : '/rest/';
	$expected = ["{$prefix}1/$portal->secret/$method->name", $method->version, 'POST', $params];
	$versions[$method->version]++;
	$got = [$echo['path'], $echo['version'], $echo['http_method'], json_decode($echo['body'], true)];
	if ($got !== $expected) {
		$wrong[] = [$method->phpName, $got, $expected];
	}
}
echo array_sum($versions), " methods, {$versions[2]} of version 2, {$versions[3]} of version 3\n";
echo count($portal->requests()) === array_sum($versions) ? "one request each\n" : "other requests\n";
echo count($wrong), " wrong\n";
print_r(array_slice($wrong, 0, 3));
echo $portal->connections(), " connection\n";
?>
--EXPECT--
1679 methods, 1569 of version 2, 110 of version 3
one request each
0 wrong
Array
(
)
1 connection
