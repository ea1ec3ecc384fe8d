--TEST--
Enumerations in parameters, and in place of them, are what this PHP's http_build_query() makes of them
--EXTENSIONS--
b24
--FILE--
<?php
/** callBatch() writes the form of a command behind its method. */
class Probe extends B24\CRest
{
	public static ?string $written = null;

	protected static function callCurl($arParams)
	{
		self::$written = $arParams['params']['cmd']['x'];
	}
}

enum Plain { case Only; }
enum Word: string { case Only = 'a b&c'; }
enum Number: int { case Only = 5; const OTHER = 6; }

function outcome(callable $write): string
{
	try {
		return $write();
	} catch (Throwable $e) {
		return get_class($e) . ': ' . $e->getMessage();
	}
}

$all = [
	['a' => Word::Only, 'b' => Number::Only, 'c' => 1],
	['a' => ['deep' => [Number::Only, Word::Only]]],
	(object) ['p' => Word::Only],
	['before' => 1, 'a' => Plain::Only, 'after' => 2],
	[[['x' => Plain::Only]]],
	Word::Only, Number::Only, Plain::Only,
];
foreach ($all as $number => $values) {
	Probe::$written = null;
	$expected = outcome(static fn () => 'm?' . @http_build_query($values)); // deprecated for objects since PHP 8.5
	$written = outcome(static function () use ($values) {
		Probe::callBatch(['x' => ['method' => 'm', 'params' => $values]]);

		return Probe::$written ?? 'nothing';
	});
	echo $number, ' ', $written === $expected ? 'equal' : "expected $expected, written $written", "\n";
}
?>
--EXPECT--
0 equal
1 equal
2 equal
3 equal
4 equal
5 equal
6 equal
7 equal
