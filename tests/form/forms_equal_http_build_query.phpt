--TEST--
A form is, byte by byte, what http_build_query() makes of the same values
--EXTENSIONS--
b24
--INI--
error_reporting=E_ALL & ~E_DEPRECATED
--FILE--
<?php
/** callBatch() writes the form of a command behind its method. */
class Probe extends B24\CRest
{
	public static ?string $written = null;

	public static function equals(array $values): bool
	{
		self::$written = null;
		static::callBatch(['x' => ['method' => 'm', 'params' => $values]]);

		return self::$written === 'm?' . http_build_query($values);
	}

	protected static function callCurl($arParams)
	{
		self::$written = $arParams['params']['cmd']['x'];
	}
}

class Thing
{
	public $a = 1;
	protected $b = 2;
	private $c = 3;
	public $null = null;
	public array $list = ['z' => true];
	public ?Thing $thing = null;
	public int $unset;
	public $own;
}

function value(int $depth): mixed
{
	switch (mt_rand(0, $depth > 3 ? 9 : 12)) {
		case 0: return null;
		case 1: return (bool) mt_rand(0, 1);
		case 2: return mt_rand() - mt_rand();
		case 3: return mt_rand() / 7;
		case 4: return 1e25 * mt_rand();
		case 5: return -0.0;
		case 6: return substr(md5((string) mt_rand(), true), 0, mt_rand(0, 16));
		case 7: return "a b~c&d=e+f%41";
		case 8: return [];
		case 9: return INF;
		case 10:
			$thing = new Thing();
			$thing->own = value($depth + 1);
			$thing->thing = mt_rand(0, 1) ? new Thing() : null;
			return $thing;
		case 11: return (object) ['x' => value($depth + 1), '5' => 1, '' => 2];
		default:
			$list = [];
			for ($i = mt_rand(0, 5); $i > 0; $i--) {
				$list[mt_rand(0, 1) ? mt_rand(-3, 9) : substr(md5((string) mt_rand(), true), 0, mt_rand(0, 3))] = value($depth + 1);
			}
			if ($list !== [] && mt_rand(0, 5) === 0) {
				$list['reference'] = &$list[array_key_first($list)];
			}
			return $list;
	}
}

mt_srand(5);
$differ = 0;
for ($i = 0; $i < 3000; $i++) {
	ini_set('precision', (string) [14, 17, -1][$i % 3]);
	ini_set('arg_separator.output', ['&', '&amp;', ';'][$i % 3]);
	$differ += Probe::equals(['p' => value(0), 'q' => value(1)]) ? 0 : 1;
}
echo "$differ of 3000 differ\n";
ini_set('arg_separator.output', '&');

$circle = ['b' => 1];
$circle['self'] = &$circle;
$self = new stdClass();
$self->self = $self;
$self->x = 1;
var_dump(Probe::equals(['p' => &$circle]), Probe::equals(['o' => $self]), Probe::equals(['f' => fopen('php://memory', 'r'), 'x' => 1]));

$deep = 1;
for ($i = 0; $i < 20000; $i++) {
	$deep = [$deep];
}
try {
	Probe::equals(['d' => $deep]);
} catch (Error $e) {
	echo $e->getMessage(), "\n";
}
?>
--EXPECT--
0 of 3000 differ
bool(true)
bool(true)
bool(true)
B24\CRest: parameters are nested too deeply
