--TEST--
Tokens in SQLite: of twelve processes whose token ends at the same moment, one renews it
--EXTENSIONS--
b24
pdo
pdo_sqlite
--FILE--
<?php
require __DIR__ . '/../inc/stores.inc';
processes_renew_once(StoreServer::sqlite());
?>
--EXPECT--
the portal says so: {"1":12}
int(1)
int(1)
bool(true)
bool(true)
its time is over: {"1":12}
int(1)
int(1)
bool(true)
bool(true)
