--TEST--
Scope properties cannot be written, and a client takes no others
--EXTENSIONS--
b24
--FILE--
<?php
require __DIR__ . '/../inc/client.inc';
$b24 = new B24\Client('https://portal.example/rest/1/abcdef123456/');
$calendar = $b24->calendar;

foreach ([
	'write' => function () use ($b24) { $b24->calendar = new B24\Calendar($b24); },
	'write null' => function () use ($b24) { $b24->calendar = null; },
	'reference' => function () use ($b24) { $reference = &$b24->calendar; },
	'unset' => function () use ($b24) { unset($b24->calendar); },
	'append' => function () use ($b24) { $b24->calendar[] = 1; },
	'increment' => function () use ($b24) { $b24->calendar++; },
	'by reference' => function () use ($b24) { (function (&$x) { })($b24->calendar); },
	'from inside' => function () use ($b24) { (fn () => $this->calendar = null)->bindTo($b24, null)(); },
	'new one' => function () use ($b24) { $b24->nonsense = 1; },
	'new one of a scope' => function () use ($calendar) { $calendar->nonsense = 1; },
] as $name => $change) {
	$thrown = failure($change);
	if (!str_starts_with($thrown, 'Error: ')) {
		echo "$name: $thrown\n";
	}
}
foreach ($b24 as $name => $value) {
	echo "foreach shows $name\n";
}
var_dump($b24->calendar === $calendar);
?>
--EXPECT--
bool(true)
