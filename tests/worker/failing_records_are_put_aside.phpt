--TEST--
The example worker confirms what it has worked on, puts aside what fails, and works on that when told to
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
$from = count($portal->requests());
changes($portal, 3);
$portal->fault('reply', ['body' => '{"result":{"item":{"title":"good"}}}'], method: 'crm.item.get');
$portal->fault('status', ['status' => 400, 'error' => '', 'description' => 'Not found'], method: 'crm.item.get');
$portal->fault('reply', ['body' => '{"result":{"item":{"title":"good"}}}'], method: 'crm.item.get', times: 0);

$worker = $site->worker();
var_dump(eventually(static fn () => array_column($portal->state()['event_queue'], 'error') === [true], 60));
proc_terminate($worker[0], SIGTERM);
echo $site->ended($worker);
show_work($portal, $from, 12);

echo "--- bound once; those that have failed\n";
$from = count($portal->requests());
echo $site->ended($site->worker('--failed'));
show_work($portal, $from);
var_dump(waiting($portal));
?>
--EXPECT--
bool(true)
deal 101: good
record 2: crm.item.get: Not found (HTTP 400)
deal 103: good
status 0
event.get
event.bind ONCRMDEALADD offline
event.bind ONCRMDEALUPDATE offline
event.offline.list
event.offline.get process ''
crm.item.get 101
event.offline.clear 1
crm.item.get 102
event.offline.error
crm.item.get 103
event.offline.clear 3
event.offline.get process ''
--- bound once; those that have failed
deal 102: good
status 0
event.get
event.offline.list
event.offline.get process ''
crm.item.get 102
event.offline.clear 2
event.offline.get process ''
int(0)
