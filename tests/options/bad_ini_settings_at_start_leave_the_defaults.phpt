--TEST--
Bad INI settings at the start leave the defaults
--EXTENSIONS--
b24
--INI--
b24.max_depth=4097
b24.pool_size=0
b24.timeout_ms=-5
b24.max_response_bytes=-1
--FILE--
<?php
require __DIR__ . '/../inc/client.inc';
[$portal, $b24] = portal_and_client();

$portal->fault('reply', ['body' => '{"result":' . str_repeat('[', 511) . str_repeat(']', 511) . '}']);
echo failure(fn () => $b24->call('test.echo')), "\n";
$portal->fault('reply', ['body' => '{"result":' . str_repeat('[', 512) . str_repeat(']', 512) . '}']);
echo get_class(thrown(fn () => $b24->call('test.echo'))), "\n";
?>
--EXPECT--
nothing was thrown
B24\Exception\Protocol
