--TEST--
The example worker, killed while it works on records that had failed: the next one gets them, however many
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
changes($portal, 60);
$failed = static fn (int $count) => static fn () => array_sum(array_column($portal->state()['event_queue'], 'error')) === $count;
$portal->fault('status', ['status' => 400, 'error' => '', 'description' => 'Not found'], 'crm.item.get', times: 60);
$portal->fault('reply', ['body' => '{"result":{"item":{"title":"good"}}}'], 'crm.item.get', times: 2);
$portal->fault('delay', ['ms' => 5000], 'crm.item.get', nth: 63);
$worker = $site->worker();
var_dump(eventually($failed(60), 60));
proc_terminate($worker[0], SIGTERM);
$site->ended($worker);

echo "--- killed over the third one\n";
$deals = static fn () => count(array_filter($portal->requests(), static fn (array $request) => basename($request['path']) === 'crm.item.get'));
$worker = $site->worker('--failed');
var_dump(eventually(static fn () => $deals() === 63, 60));
proc_terminate($worker[0], SIGKILL);
echo $site->ended($worker);
var_dump(waiting($portal));

echo "--- the next one: one of them fails again\n";
$portal->fault('status', ['status' => 400, 'error' => '', 'description' => 'Not found'], 'crm.item.get');
$portal->fault('reply', ['body' => '{"result":{"item":{"title":"good"}}}'], 'crm.item.get', times: 0);
$output = $site->ended($site->worker('--failed'));
echo substr_count($output, ': good'), ' good, ', substr_count($output, 'Not found'), " failed\n";
var_dump(waiting($portal));
echo "--- and the one after it\n";
$output = $site->ended($site->worker('--failed'));
echo substr_count($output, ': good'), ' good, ', substr_count($output, 'Not found'), " failed\n";
var_dump(waiting($portal));
?>
--EXPECT--
bool(true)
--- killed over the third one
bool(true)
deal 101: good
deal 102: good
signal 9
int(58)
--- the next one: one of them fails again
57 good, 1 failed
int(1)
--- and the one after it
1 good, 0 failed
int(0)
