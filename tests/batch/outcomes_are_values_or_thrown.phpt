--TEST--
Iteration gives failures as values; asking for one throws it
--EXTENSIONS--
b24
--FILE--
<?php
require __DIR__ . '/../inc/batch.inc';

[$portal, $b24] = portal_and_client(portalOptions: ['deals' => 60]);
$result = $b24->batch(['good' => ['crm.deal.get', ['id' => 1]], 'bad' => ['crm.deal.get', ['id' => 999]], 'list' => 'crm.deal.list']);
foreach ($result as $key => $outcome) {
	echo $key, ' ', get_class($outcome), "\n";
}
foreach (['get', 'offsetGet', 'rows'] as $method) {
	echo $method, ' ', failure(fn () => $result->$method('bad')), ', ', failure(fn () => $result->$method('none')), "\n";
}
var_dump(thrown(fn () => $result['bad']) === $result->failed()['bad'], $result['good'] === $result->get('good'), $result->succeeded()['good'] === $result['good']);
var_dump(isset($result['bad']), isset($result['none']), isset($result[5.5]), isset($result['good']->result['TITLE']));
echo $result['list']->total, ' ', $result['list']->next, ' ', isset($result['list']->time['operating']) ? 'timed' : '', ' ', $result['list']->httpStatus, "\n";
echo implode(' ', array_keys($result['list']->toArray())), "\n";
echo failure(function () use ($result) { $result['x'] = 1; }), ', ', failure(function () use ($result) { unset($result['good']); }), "\n";
foreach ($result as $key => $outcome) {
	foreach ($result as $inner => $_) {
		echo "$key-$inner ";
	}
}
echo "\n", count(iterator_to_array($result->getIterator())), "\n";
echo failure(fn () => clone $result), ', ', failure(fn () => serialize($result)), ', ', failure(fn () => (new ReflectionClass('B24\BatchResult'))->newInstance()), "\n";
?>
--EXPECT--
good B24\Response
bad B24\Exception\Api
list B24\Response
get Api: crm.deal.get: Not found (HTTP 200), InvalidArgument: B24\BatchResult: the batch had no command under that key
offsetGet Api: crm.deal.get: Not found (HTTP 200), InvalidArgument: B24\BatchResult: the batch had no command under that key
rows Api: crm.deal.get: Not found (HTTP 200), InvalidArgument: B24\BatchResult: the batch had no command under that key
bool(true)
bool(true)
bool(true)
bool(true)
bool(false)
bool(false)
bool(true)
60 50 timed 200
result next total time
Error: B24\BatchResult cannot be changed, Error: B24\BatchResult cannot be changed
good-good good-bad good-list bad-good bad-bad bad-list list-good list-bad list-list 
3
Error: Trying to clone an uncloneable object of class B24\BatchResult, Exception: Serialization of 'B24\BatchResult' is not allowed, ReflectionException: Access to non-public constructor of class B24\BatchResult
