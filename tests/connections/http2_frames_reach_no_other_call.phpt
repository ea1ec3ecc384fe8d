--TEST--
Over HTTP/2 no reply reaches another call: mixed and reset streams, frames for streams that are over or not open yet, GOAWAY, calls that were given up
--EXTENSIONS--
b24
openssl
--FILE--
<?php
require __DIR__ . '/../inc/hostile.inc';

$server = new Hostile('h2');
$b24 = new B24\Client($server->webhook, ['timeout' => slow(3)] + $server->options);
$mark = 0;

/** Calls at once; prints how they ended: `own` reply, or the class of the exception; only what is not allowed, if something is. */
$run = function (string $title, array $behaviours, int $leaveAfter = 100, array $allowed = []) use ($b24, &$mark): void {
	$calls = $endings = [];
	foreach ($behaviours as $do) {
		$mark++;
		$calls[$mark] = ['mark', ['do' => $do, 'mark' => $mark]];
	}
	foreach ($b24->concurrent($calls, 8) as $key => $outcome) {
		$result = $outcome instanceof B24\Response ? $outcome->result : substr($outcome::class, 14);
		if ($allowed === [] || !in_array($result, [$key, ...$allowed], true)) {
			$endings[$calls[$key][1]['do'] . ' ' . ($result === $key ? 'own' : $result)] = true;
		}
		if (--$leaveAfter === 0) {
			break;
		}
	}
	ksort($endings);
	echo "$title: ", implode(', ', array_keys($endings)), "\n";
};
$mixed = array_fill(0, 4, 'mark');
$run('several at once', array_fill(0, 24, 'mark'));
$run('mixed, the last one first', array_fill(0, 24, 'hold'));
$run('reset', [...$mixed, 'reset', 'halfreset', ...$mixed]);
$run('twice', ['twice', 'twice', ...$mixed], allowed: ['Connection']);
$run('after it', $mixed);
$run('future', ['future', ...$mixed], allowed: ['Connection']);
$run('after it', $mixed);
$run('pushed', ['pushed', ...$mixed], allowed: ['Connection']);
$run('after it', $mixed);
$run('given up', ['silent', 'silent', ...$mixed]);
$run('after it', $mixed);
$run('left early', ['silent', 'silent', 'silent', ...$mixed, ...$mixed], 2);
$run('after it', $mixed);
$run('farewell', ['mark', 'farewell', ...$mixed], allowed: ['Connection']);
$run('after it', $mixed);
$run('goaway', ['goaway']);
$run('after it', $mixed);
$run('hangup', ['mark', 'hangup'], allowed: ['Connection']);
$run('after it', $mixed);
var_dump(in_array('reset', $server->log(), true));
--EXPECT--
several at once: mark own
mixed, the last one first: hold own
reset: halfreset Connection, mark own, reset Connection
twice: 
after it: mark own
future: 
after it: mark own
pushed: 
after it: mark own
given up: mark own, silent Deadline
after it: mark own
left early: mark own
after it: mark own
farewell: 
after it: mark own
goaway: goaway Connection
after it: mark own
hangup: 
after it: mark own
bool(true)
