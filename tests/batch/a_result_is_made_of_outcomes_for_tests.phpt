--TEST--
BatchResult::fromOutcomes() reads like the result of a batch
--EXTENSIONS--
b24
--FILE--
<?php
use B24\Response;

$denied = new B24\Exception\AccessDenied('no');
$list = Response::fromJson('{"result":[{"ID":1},{"ID":2}]}');
$result = B24\BatchResult::fromOutcomes([
	'list' => $list,
	'bad' => $denied,
	7 => Response::fromJson('{"result":{"items":[["x"]],"more":true}}'),
	'record' => Response::fromJson('{"result":{"ID":1}}'),
	'two' => Response::fromJson('{"result":{"a":[],"b":[]}}'),
]);
var_dump(count($result), $result['list'] === $list, $result->get(7) === $result[7], isset($result['bad']), isset($result['none']));
foreach ($result as $key => $outcome) {
	echo $key, ' ', $outcome::class, "\n";
}
echo implode(' ', array_keys($result->succeeded())), ' | ', implode(' ', array_keys($result->failed())), "\n";
foreach (['list', 7] as $key) {
	$rows = $result->rows($key);
	for ($i = 0; $i < 2; $i++) {
		foreach ($rows as $number => $row) {
			echo $number, json_encode($row), ' ';
		}
	}
	var_dump($rows->valid(), $rows->current(), $rows->key());
}
foreach (['bad', 'record', 'two', 'none'] as $key) {
	foreach (['get', 'rows'] as $do) {
		try {
			$result->$do($key);
		} catch (B24\Exception $e) {
			echo "$do $key: ", $e === $denied ? 'the same exception' : $e->getMessage(), "\n";
		}
	}
}
foreach ([1, null, new stdClass(), new Exception()] as $wrong) {
	try {
		B24\BatchResult::fromOutcomes(['a' => $list, 'b' => $wrong]);
	} catch (B24\Exception\InvalidArgument $e) {
		echo $e->getMessage(), "\n";
	}
}
$reference = $list;
$referenced = ['r' => &$reference];
$of = B24\BatchResult::fromOutcomes($referenced);
$reference = null;
var_dump($of['r'] === $list, count(B24\BatchResult::fromOutcomes([])));
?>
--EXPECT--
int(5)
bool(true)
bool(true)
bool(true)
bool(false)
list B24\Response
bad B24\Exception\AccessDenied
7 B24\Response
record B24\Response
two B24\Response
list 7 record two | bad
0{"ID":1} 1{"ID":2} 0{"ID":1} 1{"ID":2} bool(false)
NULL
NULL
0["x"] 0["x"] bool(false)
NULL
NULL
get bad: the same exception
rows bad: the same exception
rows record: B24\BatchResult: the result has no rows, or it is not certain where they are
rows two: B24\BatchResult: the result has no rows, or it is not certain where they are
get none: B24\BatchResult: the batch had no command under that key
rows none: B24\BatchResult: the batch had no command under that key
B24\BatchResult::fromOutcomes(): an outcome is a B24\Response or a B24\Exception
B24\BatchResult::fromOutcomes(): an outcome is a B24\Response or a B24\Exception
B24\BatchResult::fromOutcomes(): an outcome is a B24\Response or a B24\Exception
B24\BatchResult::fromOutcomes(): an outcome is a B24\Response or a B24\Exception
bool(true)
int(0)
