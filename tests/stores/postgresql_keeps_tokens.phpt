--TEST--
Tokens in PostgreSQL: what is saved is loaded, whole, and replaces what was there
--EXTENSIONS--
b24
pdo
pdo_pgsql
--SKIPIF--
<?php
require __DIR__ . '/../inc/stores.inc';
StoreServer::skipPostgresql();
--FILE--
<?php
require __DIR__ . '/../inc/stores.inc';
tokens_round_trip(StoreServer::postgresql());
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
