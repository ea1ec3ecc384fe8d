--TEST--
Tokens in Redis: a process that is killed while it holds a lock does not hold up the others for ever
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
killed_holders_are_survived(StoreServer::redis(), ', lease: 4, wait: 30', ', lease: 4, wait: 0.3');
?>
--EXPECT--
locked
--- while it lives
Deadline: RedisTokenStore: a223c6b3710f85df22e9377d6c4f7553 has been locked by another process …
--- once it was killed
string(1) "1"
int(1)
free
