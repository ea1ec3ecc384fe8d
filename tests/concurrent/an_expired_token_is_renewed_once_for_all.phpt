--TEST--
When the token ends while many calls are under way, it is renewed once and no call fails
--EXTENSIONS--
b24
--FILE--
<?php
require __DIR__ . '/../inc/application.inc';
$app = new Application(Portal::start(['latency' => 100, 'workers' => 50]));
$app->install(['expires' => time() + 3600]);
$b24 = $app->client();
$app->expire();
$ids = [];
foreach ($b24->concurrent(array_fill(0, 12, ['profile']), 6) as $outcome) {
	$ids[] = $outcome instanceof B24\Response ? $outcome->result['ID'] : get_class($outcome) . $outcome->getMessage();
}
echo json_encode(array_count_values($ids)), "\n";
var_dump($app->portal->stats()['token_requests'], $b24->stats()['refreshes']);
?>
--EXPECT--
{"1":12}
int(1)
int(1)
