--TEST--
Bad settings in php.ini leave the defaults, and a warning names setting, value and default
--EXTENSIONS--
b24
--INI--
b24.max_depth=4097
b24.pool_size=0
b24.timeout_ms=30s
b24.limiter=redisx://:secret-password@redis.example:6379
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
Warning: PHP Startup: b24.timeout_ms: "30s" is not a whole number from 0 to 604800000; 90000 is used in Unknown on line 0

Warning: PHP Startup: b24.pool_size: "0" is not a whole number from 1 to 1000; 16 is used in Unknown on line 0

Warning: PHP Startup: b24.max_response_bytes: "-1" is not a whole number from 1 to 2305843009213693951; 268435456 is used in Unknown on line 0

Warning: PHP Startup: b24.max_depth: "4097" is not a whole number from 1 to 4096; 512 is used in Unknown on line 0

Warning: PHP Startup: b24.limiter: that is neither auto, on, off, redis://..., rediss://... nor unix://...; auto is used in Unknown on line 0
nothing was thrown
B24\Exception\Protocol
