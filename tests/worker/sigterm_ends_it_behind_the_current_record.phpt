--TEST--
SIGTERM ends the example worker behind the record that it is working on; the next one goes on with what was reserved
--EXTENSIONS--
b24
pdo
pdo_sqlite
pcntl
--SKIPIF--
<?php
require __DIR__ . '/../inc/site.inc';
Site::skip();
--FILE--
<?php
require __DIR__ . '/../inc/site.inc';
require __DIR__ . '/../inc/events.inc';
$portal = Portal::start();
$site = new Site($portal);
$portal->install("$site->url/install.php");
$site->answered();
changes($portal, 4);
$from = count($portal->requests());
$portal->fault('reply', ['body' => '{"result":{"item":{"title":"good"}}}'], method: 'crm.item.get', times: 0);
$portal->fault('delay', ['ms' => 3000], method: 'crm.item.get', nth: 2);

$worker = $site->worker();
$deals = static fn () => array_filter($portal->requests(), static fn (array $request) => basename($request['path']) === 'crm.item.get');
var_dump(eventually(static fn () => count($deals()) === 2, 60)); // and the reply to the second one is late
proc_terminate($worker[0], SIGTERM);
echo $site->ended($worker);
show_work($portal, $from);
var_dump(waiting($portal));

echo "--- the next one\n";
$from = count($portal->requests());
$worker = $site->worker();
var_dump(eventually(static fn () => waiting($portal) === 0, 60));
proc_terminate($worker[0], SIGTERM);
echo $site->ended($worker);
show_work($portal, $from, 8);
?>
--EXPECT--
bool(true)
deal 101: good
deal 102: good
status 0
event.get
event.bind ONCRMDEALADD offline
event.bind ONCRMDEALUPDATE offline
event.offline.list
event.offline.get process ''
crm.item.get 101
event.offline.clear 1
crm.item.get 102
event.offline.clear 2
int(2)
--- the next one
bool(true)
deal 103: good
deal 104: good
status 0
event.get
event.offline.list
event.offline.get process 'of the former'
crm.item.get 103
event.offline.clear 3
crm.item.get 104
event.offline.clear 4
event.offline.get process 'of the former'
