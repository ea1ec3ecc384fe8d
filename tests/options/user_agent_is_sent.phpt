--TEST--
userAgent is sent
--EXTENSIONS--
b24
--FILE--
<?php
require __DIR__ . '/../inc/client.inc';
[$portal, $b24] = portal_and_client(['userAgent' => 'shop/2.1 (+https://shop.example)']);

$b24->call('test.echo');
var_dump($portal->last()['headers']['user-agent']);
foreach (["a\r\nX-B: b", "a\n", "\r"] as $userAgent) {
	echo failure(fn () => new B24\Client($portal->webhook, ['userAgent' => $userAgent])), "\n";
}
?>
--EXPECT--
string(32) "shop/2.1 (+https://shop.example)"
InvalidArgument: B24\Client: option "userAgent" must not contain control characters
InvalidArgument: B24\Client: option "userAgent" must not contain control characters
InvalidArgument: B24\Client: option "userAgent" must not contain control characters
