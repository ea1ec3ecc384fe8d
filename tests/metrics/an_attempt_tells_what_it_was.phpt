--TEST--
An attempt tells the portal, its bytes, whether its connection was new, the kind of its failure, and the commands of a batch, whoever has made that
--EXTENSIONS--
b24
--FILE--
<?php
require __DIR__ . '/../inc/metrics.inc';
$seen = [];
[$portal, $b24] = portal_and_client(['limiter' => false, 'retries' => 1, 'listener' => function (B24\Attempt $a) use (&$seen) { $seen[] = $a; }]);
$show = function () use (&$seen, $portal, $b24) {
	foreach ($seen as $a) {
		echo $a->method, ' v', $a->version, $a->portal === $b24->getPortal() ? '' : " at $a->portal", $a->newConnection ? ', new connection' : '', ', ', $a->failure ?? 'done', ': ', implode(' ', $a->commands), "\n";
	}
	$seen = [];
};
$b24->call('test.echo', ['text' => bin2hex(random_bytes(4000))]);
$request = $portal->last();
[$a] = $seen;
$head = strlen("POST $request[target] HTTP/1.1\r\n\r\n") + array_sum(array_map(fn ($k, $v) => strlen("$k: $v\r\n"), array_keys($request['headers']), $request['headers']));
echo $a->bytesSent === $head + $request['length'] ? 'all bytes sent' : "$a->bytesSent of " . ($head + $request['length']), ', ', $a->bytesReceived > 3000 ? "received\n" : "$a->bytesReceived\n";
$portal->fault('status', ['status' => 503, 'error' => 'QUERY_LIMIT_EXCEEDED'], 'user.current');
$b24->user->current();
$portal->fault('reset', ['at' => 'after-body'], 'crm.deal.add');
try { $b24->call('crm.deal.add', ['fields' => ['TITLE' => 'x']]); } catch (B24\Exception\Connection) { }
$show();
$b24->batch(['a' => 'user.current', 'b' => ['crm.deal.list', ['filter' => ['>ID' => 1], 'select' => ['ID']]], 'c' => ['crm.deal.get', ['id' => B24\Batch::ref('b', '0.ID')]]]);
$b24->call('batch', ['cmd' => ['profile', 'x' => 'user.current?a=b?c', 'y' => 'no method: %', 'z' => ['not a text']], 'halt' => 0]);
$b24->call('BATCH', ['cmd' => []]);
try { $b24->call('batch', ['cmd' => 5]); } catch (B24\Exception) { }
$b24->v3()->batch([['tasks.task.get', ['id' => 1]], ['tasks.task.get', ['id' => 2]]]);
$show();
foreach ($b24->list('crm.deal.list', ['select' => ['ID']]) as $deal) { }
echo implode(' ', array_unique(array_merge(...array_map(fn ($a) => $a->commands, $seen)))), "\n";
?>
--EXPECT--
all bytes sent, received
test.echo v2, new connection, done: 
user.current v2, RateLimit: 
user.current v2, done: 
crm.deal.add v2, Connection: 
batch v2, new connection, done: user.current crm.deal.list crm.deal.get
batch v2, done: profile user.current  
BATCH v2, done: 
batch v2, done: 
batch v3, done: tasks.task.get tasks.task.get
crm.deal.list
