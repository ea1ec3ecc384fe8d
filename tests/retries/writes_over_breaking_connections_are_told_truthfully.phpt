--TEST--
Writes over connections that break at random: none is executed twice, and every outcome is the truth
--EXTENSIONS--
b24
--FILE--
<?php
require __DIR__ . '/../inc/client.inc';
$count = (int) (getenv('B24_TEST_WRITES') ?: 600);
[$portal, $b24] = portal_and_client(['limiter' => false]);
$portal->fault('cut', ['probability' => 0.2, 'seed' => 5], times: 0);
// A portal that keeps nothing under the keys of version 3, as one that has failed or is still at work.
$portal->settings(['idempotency_after' => -1]);
$old = (static function () use ($count) {
	for ($i = 0; $i < $count; $i++) {
		yield "old $i" => ['crm.deal.add', ['fields' => ['TITLE' => "old $i"]]];
	}
})();
// Of version 3.
$new = (static function () use ($count) {
	for ($i = 0; $i < $count / 5; $i++) {
		yield "new $i" => ['tasks.task.add', ['fields' => ['title' => "new $i", 'creatorId' => 1, 'responsibleId' => 1]]];
	}
})();
$outcomes = [];
foreach ([$b24->concurrent($old, 16), $b24->v3()->concurrent($new, 16)] as $iteration) {
	foreach ($iteration as $key => $outcome) {
		$outcomes[$key] = $outcome instanceof B24\Response ? 'ok' : ($outcome->maybeExecuted ? 'maybe' : 'failed');
	}
}
$ledger = $portal->writes();
$lies = [];
foreach ($outcomes as $key => $outcome) {
	$executed = $ledger['marks'][$key] ?? 0;
	if ($executed > 1 || $executed !== ['ok' => 1, 'failed' => 0, 'maybe' => $executed][$outcome]) {
		$lies[] = "$key: $outcome, executed $executed times";
	}
}
echo count($outcomes) === (int) ceil($count * 6 / 5) ? "every call has an outcome\n" : count($outcomes) . " outcomes\n";
print_r($lies);
print_r($ledger['repeated']);
$by = array_count_values($outcomes);
var_dump($by['ok'] > 0.5 * $count, $by['maybe'] > 0, in_array('maybe', array_filter($outcomes, static fn ($key) => str_starts_with($key, 'new'), ARRAY_FILTER_USE_KEY), true));
?>
--EXPECT--
every call has an outcome
Array
(
)
Array
(
)
bool(true)
bool(true)
bool(true)
