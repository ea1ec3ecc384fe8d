--TEST--
B24\Batch makes the same request as an array does
--EXTENSIONS--
b24
--FILE--
<?php
require __DIR__ . '/../inc/batch.inc';

[$portal, $b24] = portal_and_client();
$batch = (new B24\Batch)
	->add('deal', 'crm.deal.get', ['id' => 1])
	->add('5', 'crm.deal.get', ['id' => B24\Batch::ref('deal', 'ID')])
	->add('me', 'user.current');
echo count($batch), "\n";
echo failure(fn () => $batch->add(5, 'user.current')), "\n";
$result = $b24->batch($batch);
echo $portal->last()['body'], "\n";
echo json_encode(array_keys($result->succeeded())), "\n";
$batch->add('more', 'user.current');
echo count($batch), ' ', count($result), ' ', count($b24->batch($batch)), "\n";
foreach ([['a', ''], ['a', 'x[y'], ['a', 1.5], ['a', null]] as $path) {
	echo failure(fn () => B24\Batch::ref(...$path)), "\n";
}
echo failure(fn () => serialize(B24\Batch::ref('a'))), ', ', failure(fn () => clone $batch), "\n";
?>
--EXPECT--
3
InvalidArgument: B24\Batch: there is a command under that key already
{"cmd":{"c0":"crm.deal.get?id=1","c1":"crm.deal.get?id=%24result%5Bc0%5D%5BID%5D","c2":"user.current"},"halt":0}
["deal",5,"me"]
4 3 4
InvalidArgument: B24\Batch::ref(): a key of the path must be a number or a string that is not empty and has no brackets
InvalidArgument: B24\Batch::ref(): a key of the path must be a number or a string that is not empty and has no brackets
TypeError: B24\Batch::ref(): Argument #2 must be of type string|int, float given
TypeError: B24\Batch::ref(): Argument #2 must be of type string|int, null given
Exception: Serialization of 'B24\BatchReference' is not allowed, Error: Trying to clone an uncloneable object of class B24\Batch
