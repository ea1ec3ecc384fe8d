--TEST--
Calls of an application carry its token: in the body, or where the body is a list in the query or a header
--EXTENSIONS--
b24
--FILE--
<?php
require __DIR__ . '/../inc/application.inc';
$portal = Portal::start();
$app = new Application($portal);
$app->install();

function show(Portal $portal): void
{
	$request = $portal->last();
	$hide = [$portal->accessToken => '<token>'];
	echo strtr($request['target'], $hide), ' ', strtr($request['headers']['authorization'] ?? 'no header', $hide), ' ', strtr($request['body'], $hide), "\n";
}

$b24 = new B24\Client($app->oauth(), ['memberId' => $app->member]);
var_dump($b24->getPortal() === rtrim($portal->url, '/'));
$b24->profile();
show($portal);
$b24->call('test.echo', ['a' => [1, 2], 'b' => 'Ж']);
show($portal);
$b24->call('test.echo', ['first', 2]);
show($portal);
$b24->v3()->call('test.echo', ['a' => 1]);
show($portal);
try {
	$b24->v3()->call('batch', [['method' => 'tasks.task.get', 'query' => ['id' => 1]]]);
} catch (B24\Exception $e) {
}
show($portal);
$b24->call('test.echo', ['file' => new B24\File(__FILE__)]);
var_dump($portal->last()['json']['auth'] === $portal->accessToken, base64_decode($portal->last()['json']['file']) === file_get_contents(__FILE__));
echo failure(fn () => $b24->call('test.echo', ['auth' => 'x'])), "\n";

// A webhook in an object.
$webhook = new B24\Auth\Webhook($portal->webhook);
$b24 = new B24\Client($webhook, ['caFile' => $portal->caFile]);
var_dump($webhook->portal === $b24->getPortal(), $webhook->userId, $b24->profile()->result['ID']);
?>
--EXPECT--
bool(true)
/rest/profile no header {"auth":"<token>"}
/rest/test.echo no header {"a":[1,2],"b":"Ж","auth":"<token>"}
/rest/test.echo?auth=<token> no header ["first",2]
/rest/api/test.echo no header {"a":1,"auth":"<token>"}
/rest/api/batch Bearer <token> [{"method":"tasks.task.get","query":{"id":1}}]
bool(true)
bool(true)
InvalidArgument: test.echo: auth is set by the client itself
bool(true)
int(1)
string(1) "1"
