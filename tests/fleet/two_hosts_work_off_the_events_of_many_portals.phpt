--TEST--
The fleet example: workers of two hosts and Redis are killed on the way; nothing is lost or written twice, no limit exceeded, no token renewed twice
--EXTENSIONS--
b24
pdo
pdo_pgsql
pcntl
posix
--SKIPIF--
<?php
require __DIR__ . '/../inc/fleet.inc';
Fleet::skip();
--FILE--
<?php
require __DIR__ . '/../inc/fleet.inc';

// B24_TEST_FLEET names the file for the figures of the whole form: see ./dev ecosystem fleet.
$report = getenv('B24_TEST_FLEET') ?: '';
[$portals, $usual, $busy, $workers] = $report === '' ? [40, 3, 16, 2] : [1000, 4, 250, 4];
$events = [];
for ($n = 1; $n <= $portals; $n++) {
	$events["p$n"] = $n % 100 === 1 ? $busy : $usual;
}
$fleet = new Fleet($portals, 2, $workers, rate: $report === '' ? 3 : 2, burst: $report === '' ? 4 : 6, late: $report === '' ? 4 : 2, timeout: 20, forgottenAfter: $report === '' ? 3 : 20);
// Writes that are executed, and nobody hears of it: what a worker leaves behind that was killed at that moment.
foreach ($report === '' ? [10, 60] : [100, 1500, 3000, 4500] as $nth) {
	$fleet->portal->fault('reset', ['at' => 'reply', 'bytes' => 0], 'crm.item.add', nth: $nth);
}
$fleet->portal->fault('delay', ['ms' => 50], 'oauth.token', times: 0); // time for others to want the same tokens
$fleet->work($events, ...($report === ''
	? [[0.4], [0.6], 240]
	: [[0.05, 0.15, 0.25, 0.35, 0.45, 0.55, 0.65, 0.75, 0.85, 0.95], [0.3, 0.5, 0.7], 1200]));
$ends = $fleet->end();
$figures = $fleet->figures();
if ($report !== '') {
	file_put_contents($report, implode('', array_map(static fn ($name, $value) => sprintf("%-22s %s\n", $name, $value), array_keys($figures), $figures)));
}
echo count($ends) === 2 * $workers ? 'all' : 'some', ' workers, ended by a signal: ', count(preg_grep('/^signal/', $ends)), "\n";
var_dump($figures['answered with 200'] === $figures['events'], $figures['workers killed'] >= 1, $figures['Redis killed'] >= 1, $figures['tokens renewed'] === $portals, $figures['redeliveries'] >= 2, $figures['queued again'] >= 10);
foreach (['lost', 'written twice', 'written elsewhere', 'limit exceeded', 'tokens renewed twice'] as $name) {
	echo "$name: $figures[$name]\n";
}
echo $fleet->portal->log();
if (array_intersect_key($figures, ['lost' => 0, 'written twice' => 0, 'limit exceeded' => 0, 'tokens renewed twice' => 0]) !== ['lost' => 0, 'written twice' => 0, 'limit exceeded' => 0, 'tokens renewed twice' => 0]) {
	print_r($figures);
	echo $fleet->log();
}
?>
--EXPECT--
all workers, ended by a signal: 0
bool(true)
bool(true)
bool(true)
bool(true)
bool(true)
bool(true)
lost: 0
written twice: 0
written elsewhere: 0
limit exceeded: 0
tokens renewed twice: 0
