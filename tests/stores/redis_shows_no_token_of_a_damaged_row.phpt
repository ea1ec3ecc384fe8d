--TEST--
Tokens in Redis: a damaged value is an error that shows nothing of it
--EXTENSIONS--
b24
igbinary
redis
--INI--
zend.exception_ignore_args=0
zend.exception_string_param_max_len=100000
--SKIPIF--
<?php
require __DIR__ . '/../inc/stores.inc';
StoreServer::skipRedis();
--FILE--
<?php
require __DIR__ . '/../inc/stores.inc';
damaged_rows_show_no_token(StoreServer::redis(), static fn (Redis $redis, string $member, string $row) => $redis->set("b24:tokens:$member", $row));
?>
--EXPECT--
cut off, load: B24\Exception\TokenStore
cut off, client: B24\Exception\TokenStore
no object, load: B24\Exception\TokenStore
no object, client: B24\Exception\TokenStore
nothing, load: B24\Exception\TokenStore
nothing, client: B24\Exception\TokenStore
not UTF-8, load: B24\Exception\TokenStore
not UTF-8, client: B24\Exception\TokenStore
too deep, load: B24\Exception\TokenStore
too deep, client: B24\Exception\TokenStore
a member less, load: B24\Exception\InvalidArgument
a member less, client: B24\Exception\InvalidArgument
a member of another type, load: B24\Exception\InvalidArgument
a member of another type, client: B24\Exception\InvalidArgument
InvalidArgument: B24\Auth\Token: access_token is not a token
