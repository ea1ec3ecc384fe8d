--TEST--
Tokens in SQLite: a process that is killed while it holds a lock does not hold up the others for ever
--EXTENSIONS--
b24
pdo
pdo_sqlite
--FILE--
<?php
require __DIR__ . '/../inc/stores.inc';
killed_holders_are_survived(StoreServer::sqlite(), ', wait: 30', ', wait: 0');
?>
--EXPECT--
locked
--- while it lives
Deadline: PdoTokenStore: a223c6b3710f85df22e9377d6c4f7553 has been locked by another process …
--- once it was killed
string(1) "1"
int(1)
free
