--TEST--
A REST 3.0 write whose outcome is in doubt is not sent again, by itself or in a batch: its key does not stop a portal that failed, or that is still at work
--EXTENSIONS--
b24
--FILE--
<?php
require __DIR__ . '/../inc/client.inc';
[$portal, $b24] = portal_and_client(['limiter' => false, 'attemptTimeout' => 1]);
$number = 0;

function outcome(callable $call): mixed
{
	try {
		return $call();
	} catch (B24\Exception $e) {
		return $e;
	}
}

/** Executes one write while that goes wrong; the portal keeps nothing under its key in time. */
function try_write(string $way, callable $fault): array
{
	global $portal, $b24, $number;
	$portal->reset();
	$portal->settings(['idempotency_after' => 3_600_000]);
	$fault($portal);
	$params = ['fields' => ['title' => 'w' . ++$number, 'creatorId' => 1, 'responsibleId' => 1]];
	$outcome = match ($way) {
		'call' => outcome(fn () => $b24->v3()->call('tasks.task.add', $params, ['idempotencyKey' => "k$number"])),
		'v3' => outcome(fn () => $b24->v3()->tasks->taskAdd($params)),
		'concurrent' => iterator_to_array($b24->v3()->concurrent([['tasks.task.add', $params]]))[0],
		'batch' => $b24->v3()->batch([['tasks.task.add', $params]])->failed()[0] ?? null,
		'batch, own key' => $b24->v3()->batch([['tasks.task.add', $params]], options: ['idempotencyKey' => "k$number"])->failed()[0] ?? null,
		'raw batch' => outcome(fn () => $b24->v3()->call('batch', [['method' => 'tasks.task.add', 'query' => $params]])),
	};

	return [count($portal->requests()), $portal->writes()['marks']["w$number"] ?? 0, $outcome instanceof B24\Exception && $outcome->maybeExecuted];
}

$answer = static fn (array $args) => static fn (Portal $portal) => $portal->fault($args[0], ['execute' => true] + $args[1], times: 0);
$doubtful = [
	'500 after execution' => static fn (Portal $portal) => $portal->settings(['breaks' => ['tasks.task.add' => 9]]),
	'500 instead of the reply' => $answer(['status', []]),
	'503 without a code' => $answer(['reply', ['status' => 503, 'body' => '{"error":"","error_description":"busy"}']]),
	'500, empty' => $answer(['reply', ['status' => 500, 'body' => '']]),
	'502 of a gateway' => $answer(['html', ['status' => 502]]),
	'503 of a gateway' => $answer(['html', ['status' => 503]]),
	'504 of a gateway' => $answer(['html', ['status' => 504]]),
	'200, empty' => $answer(['empty', []]),
	'lost behind the request' => static fn (Portal $portal) => $portal->fault('cut', ['points' => ['executed']], times: 0),
	'lost within the head' => static fn (Portal $portal) => $portal->fault('cut', ['points' => ['head']], times: 0),
	'lost within the body' => static fn (Portal $portal) => $portal->fault('cut', ['points' => ['body']], times: 0),
	'our time-out' => static fn (Portal $portal) => $portal->fault('delay', ['ms' => 3000], times: 0),
];
$ways = ['call', 'v3', 'concurrent', 'batch', 'batch, own key', 'raw batch'];
foreach ($doubtful as $name => $fault) {
	foreach ($name === 'our time-out' ? ['call', 'batch'] : $ways as $way) {
		// A batch tells of a command that failed inside of it with status 200.
		if (str_contains($way, 'batch') && $name === '500 after execution') {
			continue;
		}
		if (($got = try_write($way, $fault)) !== [1, 1, true]) {
			echo "$name, $way: ", json_encode($got), "\n";
		}
	}
}
// Refused before it ran: it goes out again, and runs once.
$refused = [
	'503' => ['status' => 503, 'error' => 'QUERY_LIMIT_EXCEEDED'],
	'429' => ['status' => 429, 'error' => 'OPERATION_TIME_LIMIT'],
];
foreach ($refused as $name => $args) {
	foreach (['call', 'batch'] as $way) {
		if (($got = try_write($way, fn (Portal $portal) => $portal->fault('status', $args))) !== [2, 1, false]) {
			echo "$name, $way: ", json_encode($got), "\n";
		}
	}
}
// A command that fails inside of a batch when it has run.
$portal->reset();
$portal->settings(['breaks' => ['tasks.task.add' => 1]]);
$failed = $b24->v3()->batch([['tasks.task.add', ['fields' => ['title' => 'inside', 'creatorId' => 1, 'responsibleId' => 1]]]])->failed()[0];
echo json_encode([count($portal->requests()), $portal->writes()['marks'], $failed->maybeExecuted]), "\n";
?>
--EXPECT--
[1,{"inside":1},true]
