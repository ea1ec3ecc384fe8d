--TEST--
Headers that belong to the client itself are refused
--EXTENSIONS--
b24
--FILE--
<?php
require __DIR__ . '/../inc/client.inc';
[$portal, $b24] = portal_and_client();

foreach (['Content-Type', 'content-length', 'HOST', 'Transfer-Encoding', 'Accept', 'Accept-Encoding', 'Connection', 'Expect'] as $name) {
	echo failure(fn () => $b24->call('test.echo', [], ['headers' => [$name => 'x']])), "\n";
}
echo get_class(thrown(fn () => new B24\Client($portal->webhook, ['headers' => ['Host' => 'evil.example']]))), "\n";
var_dump($portal->requests());
?>
--EXPECT--
InvalidArgument: test.echo: option "headers" cannot be used: "Content-Type" is set by the client itself
InvalidArgument: test.echo: option "headers" cannot be used: "content-length" is set by the client itself
InvalidArgument: test.echo: option "headers" cannot be used: "HOST" is set by the client itself
InvalidArgument: test.echo: option "headers" cannot be used: "Transfer-Encoding" is set by the client itself
InvalidArgument: test.echo: option "headers" cannot be used: "Accept" is set by the client itself
InvalidArgument: test.echo: option "headers" cannot be used: "Accept-Encoding" is set by the client itself
InvalidArgument: test.echo: option "headers" cannot be used: "Connection" is set by the client itself
InvalidArgument: test.echo: option "headers" cannot be used: "Expect" is set by the client itself
B24\Exception\InvalidArgument
array(0) {
}
