--TEST--
When the token has ended and cannot be renewed, each call fails with that, as a value
--EXTENSIONS--
b24
--FILE--
<?php
require __DIR__ . '/../inc/application.inc';
$app = new Application(Portal::start());
$app->install(['expires' => time() + 3600, 'refresh_token' => str_repeat('0', 40)]);
$b24 = $app->client();
$app->expire();
$calls = ['a' => ['profile'], 'b' => ['no/name'], 'c' => ['profile'], 'd' => ['profile']];
foreach ($b24->concurrent($calls, 2) as $key => $outcome) {
	$got[$key] = get_class($outcome) . ' ' . ($outcome->errorCode ?? '');
}
ksort($got);
print_r($got);
?>
--EXPECT--
Array
(
    [a] => B24\Exception\Auth invalid_grant
    [b] => B24\Exception\InvalidArgument 
    [c] => B24\Exception\Auth invalid_grant
    [d] => B24\Exception\Auth invalid_grant
)
