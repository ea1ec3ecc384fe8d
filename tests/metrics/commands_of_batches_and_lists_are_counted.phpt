--TEST--
Commands are counted by what became of them: of batches, those that are sent alone, those of lists; a refused one that is sent again counts once
--EXTENSIONS--
b24
--FILE--
<?php
require __DIR__ . '/../inc/metrics.inc';
$portal = Portal::start();
$counters = new Counters();
$show = function () use ($counters, $portal) {
	$row = $counters->of($portal);
	echo "calls $row[calls] requests $row[requests] commands $row[commands] ", json_encode($row['commandFailures']), ' ', $row['requests'] === count($portal->requests()) ? 'as the portal' : count($portal->requests()), "\n";
};
$counters->run('$b24->batch(["a" => "user.current", "b" => "no.such.method", "c" => ["crm.deal.get", ["id" => 1]], "d" => ["test.echo", ["n" => null]]]);
$b24->batch(array_fill(0, 60, "user.current"));', $portal);
$show();
// Without a reply, all commands of the request have failed.
$portal->fault('status', ['status' => 403, 'error' => 'insufficient_scope'], 'batch');
$counters->run('$b24->batch(array_fill(0, 7, ["crm.deal.update", ["id" => 1, "fields" => ["TITLE" => "x"]]]));', $portal);
$show();
// What stands behind a halt never ran.
$counters->run('$b24->batch(["no.such.method", "user.current"], true);', $portal);
$show();
$before = $counters->of($portal)['commands'];
$counters->run('foreach ($b24->list("crm.deal.list", ["select" => ["ID"]]) as $deal) { }', $portal);
$batches = array_filter($portal->requests(), fn ($r) => str_contains($r['target'], 'batch') && str_contains($r['body'], 'crm.deal.list'));
$commands = array_sum(array_map(fn ($r) => count($r['json']['cmd']), $batches));
echo $commands > 0 && $counters->of($portal)['commands'] - $before === $commands ? "those of a list\n" : "$commands\n";
?>
--EXPECT--
calls 4 requests 4 commands 64 {"MethodNotFound":1} as the portal
calls 5 requests 5 commands 71 {"AccessDenied":7,"MethodNotFound":1} as the portal
calls 6 requests 6 commands 72 {"AccessDenied":7,"MethodNotFound":2} as the portal
those of a list
