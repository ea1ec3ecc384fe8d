--TEST--
Tokens in PostgreSQL: a connection that the server has ended is replaced; no failure shows a token
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
$server = StoreServer::postgresql();
$admin = $server->connection();
lost_connections_are_replaced(
	$server,
	fn () => $admin->query('SELECT pg_terminate_backend(pid, 10000) FROM pg_stat_activity WHERE backend_type = \'client backend\' AND pid <> pg_backend_pid()')->fetchAll(),
	fn () => $admin->exec('ALTER TABLE b24_tokens ADD CHECK (member_id IS NULL)  NOT VALID'),
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
