--TEST--
Wherever memory_limit is passed, the worker goes on, and its memory does not grow
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

// ./dev oom looks at more places.
$places = getenv('B24_TEST_OOM') !== false ? 120 : 6;
$portal = Portal::start(['plain' => true, 'deals' => 2000]);
$fpm = new Fpm('
	require "' . __DIR__ . '/../inc/oom.inc";
	if (isset($_GET["pid"])) {
		die((string) getmypid());
	}
	define("C_REST_WEB_HOOK_URL", $_GET["webhook"]);
	define("C_REST_BLOCK_LOG", true);
	$options = ["allowHttp" => true, "retries" => 0];
	$b24 = new B24\Client($_GET["webhook"], $options);
	$large = array_fill(0, 4000, ["NAME" => str_repeat("x", 100), "n" => [1, 2, 3]]);
	$ballast = str_repeat("x", (int) $_GET["ballast"]);
	match ($_GET["how"]) {
		"call" => $b24->call("test.echo", ["large" => $large]),
		"concurrent" => iterator_to_array($b24->concurrent([["test.echo", ["large" => $large]], ["test.echo", ["large" => $large]], ["user.current"]], 3)),
		"batch" => iterator_to_array($b24->batch(array_fill(0, 60, ["test.echo", ["large" => array_slice($large, 0, 20)]]))),
		"list" => iterator_to_array($b24->list("crm.deal.list")),
		"range" => iterator_to_array($b24->list("crm.deal.list", [], ["concurrency" => 3])),
		"crest" => B24\CRest::call("test.echo", ["large" => array_slice($large, 0, 400)]),
		"crest batch" => B24\CRest::callBatch(array_fill(0, 50, ["method" => "test.echo", "params" => ["large" => array_slice($large, 0, 15)]])),
		"incoming" => B24\Incoming\Event::fromBody("event=ONAPPTEST&ts=1&auth[member_id]=a&auth[application_token]=b&auth[client_endpoint]=https://example.bitrix24.com/rest/&" . str_repeat("data[x][]=" . str_repeat("y", 100) . "&", 9000)),
	};
	echo "done";', 1, ['memory_limit' => '24M']);
$get = static fn (string $how, int $ballast) => $fpm->get(['webhook' => $portal->webhook, 'how' => $how, 'ballast' => $ballast]);
$pid = $fpm->get(['pid' => 1])->body;
$before = null;
foreach (['call', 'concurrent', 'batch', 'list', 'range', 'crest', 'crest batch', 'incoming'] as $how) {
	$ends = [];
	for ($i = 0; $i < $places; $i++) {
		$response = $get($how, (int) (($i + 1) / $places * 21e6));
		$ends[$response->status === 500 ? 'passed' : ($response->body === 'done' ? 'done' : "$response->status $response->body")] = true;
	}
	$passed ??= [];
	$passed += array_intersect_key($ends, ['passed' => true]);
	$strange = array_diff_key($ends, ['passed' => true, 'done' => true]);
	$again = $get('list', 0)->body;
	echo $how, ': ', $strange === [] ? 'as it should' : implode(', ', array_keys($strange)), ', then ', $again, "\n";
	$before ??= memory_kb('VmRSS', $pid);
}
$grown = memory_kb('VmRSS', $pid) - $before;
echo $passed === [] ? 'the limit was never passed' : 'the limit was passed', "\n";
echo $fpm->get(['pid' => 1])->body === $pid ? 'one worker' : 'another worker', ', ', $grown < 24 * 1024 ? 'flat' : "grown by $grown KB", "\n";
?>
--EXPECT--
call: as it should, then done
concurrent: as it should, then done
batch: as it should, then done
list: as it should, then done
range: as it should, then done
crest: as it should, then done
crest batch: as it should, then done
incoming: as it should, then done
the limit was passed
one worker, flat
