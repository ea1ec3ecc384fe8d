--TEST--
b24.max_depth is how many arrays and objects may be nested, the envelope included; json_decode() counts one more
--EXTENSIONS--
b24
--FILE--
<?php
require __DIR__ . '/../inc/client.inc';
$portal = Portal::start();

$shapes = ['[%s]' => '[]', '{"k":%s}' => '{}', '[1,%s,2]' => '1', '{"a":[],"k":%s,"b":{}}' => '"x"'];
foreach ([1, 2, 3, 10, 512, 1000] as $limit) {
	ini_set('b24.max_depth', (string) $limit);
	$b24 = new B24\Client($portal->webhook, ['caFile' => $portal->caFile]);
	foreach ($shapes as $shape => $innermost) {
		[$before, $behind] = explode('%s', $shape);
		foreach ([-2, -1, 0, 1] as $difference) {
			$levels = max(0, $limit + $difference);
			$body = '{"result":' . str_repeat($before, $levels) . $innermost . str_repeat($behind, $levels) . '}';
			$expected = json_decode($body, true, $limit + 1); // it counts what is inside the innermost one
			$portal->fault('reply', ['body' => $body]);
			try {
				$same = $b24->call('test.echo')->result === ($expected['result'] ?? 'refused');
			} catch (B24\Exception\Protocol $e) {
				$same = $expected === null && str_contains($e->getMessage(), 'nested too deeply');
			}
			if (!$same) {
				echo "depth $limit, $levels levels of $shape differ\n";
			}
		}
	}
}
var_dump(count($portal->requests()));
?>
--EXPECT--
int(96)
