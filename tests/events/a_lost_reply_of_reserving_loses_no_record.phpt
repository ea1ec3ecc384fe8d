--TEST--
When the reply that tells what was reserved is lost, in whatever way, the records come all the same
--EXTENSIONS--
b24
--FILE--
<?php
require __DIR__ . '/../inc/events.inc';
$portal = Portal::start();
$refuse = static function (B24\Attempt $attempt): void {
	if ($attempt->method === 'event.offline.get') {
		throw new RuntimeException('a listener');
	}
};
$client = static fn (?Closure $listener = null) => new B24\Client($portal->webhook, ['caFile' => $portal->caFile, 'attemptTimeout' => 0.5, ...($listener === null ? [] : ['listener' => $listener])]);

/** Each what is thrown, and what two loops have seen: of the same queue, or of another one. */
function loops(Portal $portal, Closure $client, ?Closure $listener = null, bool $anew = false): string
{
	static $deal = 0;
	$deals = [++$deal, ++$deal, ++$deal];
	$portal->happen(array_map(static fn ($id) => ['name' => 'onCrmDealUpdate', 'data' => ['FIELDS' => ['ID' => $id]]], $deals));
	$seen = [];
	$queue = new B24\EventQueue($client($listener), ['limit' => 2]);
	$loop = static function () use (&$seen, &$queue): void {
		foreach ($queue as $record) {
			$seen[] = $record['EVENT_DATA']['FIELDS']['ID'];
		}
	};
	try {
		$loop();
		$thrown = '-';
	} catch (Throwable $e) {
		$thrown = strrchr('\\' . $e::class, '\\');
	}
	if ($anew || $listener !== null) {
		$queue = new B24\EventQueue($client(), ['limit' => 2]);
	}
	$loop();

	return ltrim($thrown, '\\') . ': ' . (array_diff($deals, $seen) === [] ? 'all seen' : 'MISSED ' . json_encode([$deals, $seen])) . ', left: ' . waiting($portal);
}

$events = '[{"ID":"x","EVENT_NAME":"A","EVENT_DATA":{"FIELDS":{"ID":0}},"MESSAGE_ID":"m"}]';
$faults = [
	'cut off before the reply' => ['reset', ['at' => 'after-body']],
	'within its head' => ['reset', ['at' => 'head']],
	'within its body' => ['reset', ['at' => 'body']],
	'too late' => ['delay', ['ms' => 1500]],
	'a page of a gateway' => ['html', ['execute' => true]],
	'a gateway has given up' => ['html', ['status' => 504, 'execute' => true]],
	'no JSON' => ['garbage', ['execute' => true]],
	'nothing' => ['empty', ['execute' => true]],
	'JSON that is broken off' => ['truncate', []],
	'too short' => ['content-length', []],
	'compressed and broken off' => ['gzip-truncated', []],
	'another form' => ['reply', ['body' => '{"result":true}', 'execute' => true]],
	'an error of the portal' => ['status', ['execute' => true]],
	'no process id' => ['reply', ['body' => "{\"result\":{\"events\":$events}}", 'execute' => true]],
];
foreach (['null', '""', '[]', '1.5', 'true', '{"a":1}'] as $odd) {
	$faults["process id $odd"] = ['reply', ['body' => "{\"result\":{\"process_id\":$odd,\"events\":$events}}", 'execute' => true]];
}
foreach ($faults as $name => [$kind, $args]) {
	foreach ([false, true] as $anew) {
		$portal->fault($kind, $args, 'event.offline.get');
		echo $name, $anew ? ', another queue' : '', ': ', loops($portal, $client, null, $anew), "\n";
	}
}
echo 'an exception of a listener: ', loops($portal, $client, $refuse), "\n";
?>
--EXPECTF--
cut off before the reply: Connection: all seen, left: 0
cut off before the reply, another queue: Connection: all seen, left: 0
within its head: %r(Protocol|Connection)%r: all seen, left: 0
within its head, another queue: %r(Protocol|Connection)%r: all seen, left: 0
within its body: Connection: all seen, left: 0
within its body, another queue: Connection: all seen, left: 0
too late: Timeout: all seen, left: 0
too late, another queue: Timeout: all seen, left: 0
a page of a gateway: Protocol: all seen, left: 0
a page of a gateway, another queue: Protocol: all seen, left: 0
a gateway has given up: Protocol: all seen, left: 0
a gateway has given up, another queue: Protocol: all seen, left: 0
no JSON: Protocol: all seen, left: 0
no JSON, another queue: Protocol: all seen, left: 0
nothing: Protocol: all seen, left: 0
nothing, another queue: Protocol: all seen, left: 0
JSON that is broken off: Connection: all seen, left: 0
JSON that is broken off, another queue: Connection: all seen, left: 0
too short: Protocol: all seen, left: 0
too short, another queue: Protocol: all seen, left: 0
compressed and broken off: Protocol: all seen, left: 0
compressed and broken off, another queue: Protocol: all seen, left: 0
another form: Protocol: all seen, left: 0
another form, another queue: Protocol: all seen, left: 0
an error of the portal: Api: all seen, left: 0
an error of the portal, another queue: Api: all seen, left: 0
no process id: -: all seen, left: 0
no process id, another queue: -: all seen, left: 0
process id null: -: all seen, left: 0
process id null, another queue: -: all seen, left: 0
process id "": -: all seen, left: 0
process id "", another queue: -: all seen, left: 0
process id []: -: all seen, left: 0
process id [], another queue: -: all seen, left: 0
process id 1.5: -: all seen, left: 0
process id 1.5, another queue: -: all seen, left: 0
process id true: -: all seen, left: 0
process id true, another queue: -: all seen, left: 0
process id {"a":1}: -: all seen, left: 0
process id {"a":1}, another queue: -: all seen, left: 0
an exception of a listener: RuntimeException: all seen, left: 0
