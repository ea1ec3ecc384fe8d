--TEST--
A cursor gives the same rows and keys to a foreach, to its methods, and to iterators around it; once, and not by reference
--EXTENSIONS--
b24
--FILE--
<?php
require __DIR__ . '/../inc/portal.inc';

$portal = Portal::start(['deals' => 120]);
$b24 = new B24\Client($portal->webhook, ['caFile' => $portal->caFile]);
$list = static fn (): B24\Cursor => $b24->list('crm.deal.list', ['select' => ['ID']]);
function refused(Closure $attempt): string
{
	try {
		$attempt();
	} catch (Error $error) {
		return $error->getMessage();
	}

	return 'accepted';
}

$ways = [
	'foreach' => static function (B24\Cursor $cursor): array {
		$found = [];
		foreach ($cursor as $key => $row) {
			$found[] = [$key, $row, $cursor->key(), $cursor->current()];
		}

		return array_map(static fn (array $f) => [$f[0], $f[1]['ID']] + ($f[0] === $f[2] && $f[1] === $f[3] ? [] : ['differs']), $found);
	},
	'methods' => static function (B24\Cursor $cursor): array {
		$found = [];
		for ($cursor->rewind(); $cursor->valid(); $cursor->next()) {
			$found[] = [$cursor->key(), $cursor->current()['ID']];
		}

		return $found;
	},
	'both' => static function (B24\Cursor $cursor): array {
		$found = [];
		foreach ($cursor as $key => $row) {
			$found[] = [$key, $row['ID']];
			$cursor->next();
			$found[] = [$cursor->key(), $cursor->current()['ID']];
		}

		return $found;
	},
	'iterator_to_array' => static fn (B24\Cursor $cursor): array => array_map(null, range(0, 119), array_column(iterator_to_array($cursor), 'ID')),
	'yield from' => static fn (B24\Cursor $cursor): array => iterator_to_array((static function () use ($cursor) {
		foreach ((static fn () => yield from $cursor)() as $key => $row) {
			yield [$key, $row['ID']];
		}
	})(), false),
	'IteratorIterator' => static function (B24\Cursor $cursor): array {
		$found = [];
		foreach (new LimitIterator(new IteratorIterator($cursor), 0, 120) as $key => $row) {
			$found[] = [$key, $row['ID']];
		}

		return $found;
	},
	'spread' => static fn (B24\Cursor $cursor): array => array_map(null, range(0, 119), array_column([...$cursor], 'ID')),
];
$expected = array_map(static fn (int $key) => [$key, (string) ($key + 1)], range(0, 119));
foreach ($ways as $name => $way) {
	echo $name, ': ', $way($list()) === $expected ? 'the same' : 'different', "\n";
}
$cursor = $list();
var_dump((new IteratorIterator($cursor))->current(), $cursor->current(), $cursor->key(), $cursor->valid());
$cursor->next(); // does nothing before the beginning
foreach ($cursor as $row) {
	break;
}
var_dump($row);
echo refused(static function () use ($cursor) { foreach ($cursor as $row) { } }), "\n";
echo refused(static fn () => $cursor->rewind()), "\n";
echo refused(static function () use ($list) { foreach ($list() as &$row) { } }), "\n";

// A cursor that holds itself through what a foreach holds goes all the same.
$hold = static function () use ($list): Generator {
	$cursor = $list();
	$self = yield;
	foreach ($cursor as $row) {
		yield $self;
	}
};
$generator = $hold();
$generator->current();
$generator->send($generator);
$gone = WeakReference::create($generator);
unset($generator);
gc_collect_cycles();
var_dump($gone->get());
--EXPECT--
foreach: the same
methods: the same
both: the same
iterator_to_array: the same
yield from: the same
IteratorIterator: the same
spread: the same
NULL
NULL
NULL
bool(false)
array(1) {
  ["ID"]=>
  string(1) "1"
}
B24\Cursor can be iterated once
B24\Cursor can be iterated once
An iterator cannot be used with foreach by reference
NULL
