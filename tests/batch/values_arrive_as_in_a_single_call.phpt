--TEST--
Every kind of value arrives in a batch as in a single call, as far as a query has types
--EXTENSIONS--
b24
--FILE--
<?php
require __DIR__ . '/../inc/batch.inc';

enum Stage: string { case Won = 'WON'; }
final class Money implements JsonSerializable {
	public function jsonSerialize(): mixed { return ['amount' => 5, 'currency' => 'EUR']; }
}
final class Name implements Stringable {
	public function __toString(): string { return 'a & b'; }
}

[$portal, $b24] = portal_and_client();
$params = [
	'text' => "äöü Привет 😀 \"quotes\" \\ / & = + % # ? \t\n~*'()",
	'int' => PHP_INT_MAX, 'min' => PHP_INT_MIN, 'zero' => 0, 'big' => '123456789012345678901234567890',
	'float' => 0.1, 'third' => 1 / 3, 'large' => 1e25, 'negative zero' => -0.0,
	'date' => new DateTimeImmutable('2024-06-20 10:00:00', new DateTimeZone('+02:00')),
	'enum' => Stage::Won, 'json' => new Money, 'string' => new Name, 'object' => (object) ['a' => ['b' => 1]],
	'list' => ['x', ['y', 'z']], 'map' => ['>=DATE' => 1, '!%TITLE' => 'q', 5 => 'five', 'a[b' => 1],
	'empty' => '',
];
unset($params['negative zero'], $params['map']['a[b']);
$single = $b24->call('test.echo', $params)->result['params'];
$batch = $b24->batch(['x' => ['test.echo', $params]])['x']->result['params'];
array_walk_recursive($single, function (&$v) { $v = is_float($v) ? json_encode($v) : (string) $v; });
array_walk_recursive($batch, function (&$v) { $v = (string) $v; });
foreach ($single as $key => $value) {
	if ($value !== $batch[$key]) {
		echo $key, ': ', json_encode($value), ' and ', json_encode($batch[$key]), "\n";
	}
}
print_r(wire($portal));
echo json_encode([$batch['json'], $batch['date'], $batch['map']]), "\n";
?>
--EXPECT--
Array
(
    [0] => test.echo
    [1] => batch of 1
)
[{"amount":"5","currency":"EUR"},"2024-06-20T10:00:00+02:00",{">=DATE":"1","!%TITLE":"q","5":"five"}]
