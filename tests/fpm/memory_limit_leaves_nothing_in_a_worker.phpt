--TEST--
Requests that memory_limit ends while a reply is decoded leave nothing behind in their worker, however the call was made
--EXTENSIONS--
b24
--SKIPIF--
<?php
require __DIR__ . '/../inc/fpm.inc';
Fpm::skip();
if (is_slow()) {
	die('skip without PHP\'s allocator there is no limit');
}
?>
--FILE--
<?php
require __DIR__ . '/../inc/fpm.inc';
require __DIR__ . '/../inc/memory.inc';

$portal = Portal::start();
$fpm = new Fpm('
	if (isset($_GET["pid"])) {
		die((string) getmypid());
	}
	$b24 = new B24\Client($_GET["webhook"], ["verify" => false]);
	match ($_GET["how"]) {
		"call" => $b24->call("crm.deal.list"),
		"concurrent" => iterator_to_array($b24->concurrent([["crm.deal.list"], ["user.current"]])),
		"batch" => iterator_to_array($b24->batch(["crm.deal.list", ["crm.deal.get", ["id" => 1]]])),
		"alone" => iterator_to_array($b24->batch([["crm.deal.list", ["order" => null]]])),
		"list" => iterator_to_array($b24->list("crm.deal.list")),
	};
	echo "not reached";', 1, ['memory_limit' => '12M']);
$pid = $fpm->get(['pid' => 1])->body;
$rows = '[' . implode(',', array_map(static fn (int $id) => '{"ID":"' . $id . '","TITLE":"' . str_repeat('x', 40) . '"}', range(1, 60000))) . ']';
foreach (['call', 'concurrent', 'batch', 'alone', 'list'] as $how) {
	$method = $how === 'batch' ? 'batch' : 'crm.deal.list';
	$ends = [];
	for ($i = 0; $i < 12; $i++) {
		$body = $how === 'batch' ? '{"result":{"result":{"c0":' . $rows . ',"c1":' . $rows . '}}}' : '{"result":' . $rows . '}';
		$portal->fault('reply', ['body' => $body], $method);
		$ends[] = $fpm->get(['webhook' => $portal->webhook, 'how' => $how])->status;
		$portal->clearFaults();
		if ($i === 1) {
			$before = memory_kb('VmRSS', $pid);
		}
	}
	$grown = memory_kb('VmRSS', $pid) - $before;
	echo $how, ': ', implode(' ', array_unique($ends)), ', ', $grown < 24 * 1024 ? 'flat' : "grown by $grown KB", "\n";
}
var_dump($fpm->get(['pid' => 1])->body === $pid);
?>
--EXPECT--
call: 500, flat
concurrent: 500, flat
batch: 500, flat
alone: 500, flat
list: 500, flat
bool(true)
