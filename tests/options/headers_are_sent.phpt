--TEST--
Headers of the client and of the call are sent; those of the call replace the client's
--EXTENSIONS--
b24
--FILE--
<?php
require __DIR__ . '/../inc/client.inc';
[$portal, $b24] = portal_and_client(['headers' => ['X-One' => 'client', 'X-Two' => 'client', 'X-Three' => '']]);

function own_headers(Portal $portal): void
{
	$headers = array_filter($portal->last()['headers'], fn ($name) => str_starts_with($name, 'x-'), ARRAY_FILTER_USE_KEY);
	ksort($headers);
	echo json_encode($headers, JSON_UNESCAPED_UNICODE), "\n";
}
$b24->call('test.echo');
own_headers($portal);
$b24->call('test.echo', [], ['headers' => ['x-two' => 'call', 'X-Four' => "tab\there, é: and; more"]]);
own_headers($portal);
$b24->call('test.echo', [], ['headers' => ['X-THREE' => 'call', 'X-One' => '']]);
own_headers($portal);
$b24->call('test.echo', [], ['headers' => []]);
own_headers($portal);
?>
--EXPECT--
{"x-one":"client","x-three":"","x-two":"client"}
{"x-four":"tab\there, é: and; more","x-one":"client","x-three":"","x-two":"call"}
{"x-one":"","x-three":"call","x-two":"client"}
{"x-one":"client","x-three":"","x-two":"client"}
