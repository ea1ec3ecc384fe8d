--TEST--
Tokens in Redis: a connection that the server has ended is replaced; no failure shows a token
--EXTENSIONS--
b24
igbinary
redis
--SKIPIF--
<?php
require __DIR__ . '/../inc/stores.inc';
StoreServer::skipRedis();
--FILE--
<?php
require __DIR__ . '/../inc/stores.inc';
$server = StoreServer::redis();
$admin = $server->connection();
lost_connections_are_replaced(
	$server,
	fn () => $admin->rawCommand('CLIENT', 'KILL', 'TYPE', 'normal', 'SKIPME', 'yes'),
	fn () => $admin->config('SET', 'maxmemory', '1'),
);
?>
--EXPECT--
string(5) "newer"
locked
string(6) "newest"
--- failures show no token
bool(true)
bool(true)
bool(false)
bool(false)
