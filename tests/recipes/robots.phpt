--TEST--
docs/recipes/robots.md: the robot is registered as the page says, and its handler answers the portal's turn and no other
--EXTENSIONS--
b24
--FILE--
<?php
require __DIR__ . '/../inc/recipes.inc';

$portal = Portal::start(['anyCaller' => false]);
$handler = Portal::start(['plain' => true]); // notes what arrives
$app = new Application($portal);
$app->install(['application_token' => '51856fefc120afa4b628cc82d3935cce']);
['register' => [$register, $says], 'answer' => [$answer]] = array_combine(['register', 'answer'], recipe_snippets(__DIR__ . '/../../docs/recipes/robots.md'));
$run = static fn (string $code) => php_process(['-d', "openssl.cafile=$portal->caFile", '-d', 'error_reporting=-1', '-d', 'b24.deprecations=1', '-r', application_of($app) . $code]);

var_dump($run(str_replace('https://app.example/robot.php', "{$handler->url}robot.php", $register)) === [0, $says]);

/** The handler, called with what the portal has sent. */
$robot = static function (array $changes = []) use ($run, $answer, $handler): array {
	parse_str($handler->last()['body'], $sent);

	return $run($answer . '$_POST = ' . var_export(array_replace_recursive($sent, $changes), true) . '; robot($oauth);');
};
$portal->turn('warehouse', ['document' => ['crm', 'CCrmDocumentDeal', 'DEAL_5'], 'properties' => ['article' => 'valve']]);
$deadline = microtime(true) + 60;
while ($handler->requests() === [] && microtime(true) < $deadline) {
	usleep(5000);
}
[$status, $output] = $robot(['auth' => ['application_token' => str_repeat('0', 32)]]);
var_dump($status, str_contains($output, 'B24\Exception\Forgery'), $portal->robots()['turns'][0]['answered']);
var_dump($robot());
$turn = $portal->robots()['turns'][0];
echo json_encode([$turn['answered'], $turn['values'], $turn['log']]), "\n";
?>
--EXPECT--
bool(true)
int(255)
bool(true)
bool(false)
array(2) {
  [0]=>
  int(0)
  [1]=>
  string(0) ""
}
[true,{"stock":5},["The warehouse has answered."]]
