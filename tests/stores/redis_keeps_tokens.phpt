--TEST--
Tokens in Redis: what is saved is loaded, whole, and replaces what was there
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
tokens_round_trip(StoreServer::redis());
?>
--EXPECT--
NULL
bool(true)
bool(true)
--- an update replaces
bool(true)
bool(true)
--- another application's are its own; a portal may go
NULL
NULL
bool(true)
