--TEST--
Concurrent::fromOutcomes() hands out what it is given, lazily and once
--EXTENSIONS--
b24
--FILE--
<?php
use B24\{Concurrent, Response};

function outcomes(): Generator
{
	echo '[1]';
	yield ['a'] => Response::fromJson('{"result":1}');
	echo '[2]';
	yield 'b' => new B24\Exception\AccessDenied('no');
	echo '[3]';
	yield 'c' => 5;
}

$calls = Concurrent::fromOutcomes(outcomes());
echo "nothing yet\n";
try {
	foreach ($calls as $key => $outcome) {
		echo json_encode($key), ' ', $outcome::class, "\n";
	}
} catch (B24\Exception\InvalidArgument $e) {
	echo $e->getMessage(), "\n";
}
var_dump($calls->valid(), $calls->current(), $calls->key());
echo count(iterator_to_array(Concurrent::fromOutcomes(['x' => new B24\Exception\Api('e')]))), count(iterator_to_array(Concurrent::fromOutcomes([]))), "\n";
try {
	foreach ($calls as $_) {
	}
} catch (Error $e) {
	echo $e->getMessage(), "\n";
}
?>
--EXPECT--
nothing yet
[1]["a"] B24\Response
[2]"b" B24\Exception\AccessDenied
[3]B24\Concurrent::fromOutcomes(): an outcome is a B24\Response or a B24\Exception
bool(false)
NULL
NULL
10
B24\Concurrent can be iterated once
