--TEST--
Cursor::fromRows() iterates what it is given as list() does: lazily, once, with numbers as keys
--EXTENSIONS--
b24
--FILE--
<?php
function rows(): Generator
{
	foreach ([1, 2] as $id) {
		echo "[$id]";
		yield 'same key' => ['ID' => $id];
	}
	throw new B24\Exception\AccessDenied('in the middle');
}

$cursor = B24\Cursor::fromRows(rows());
echo "nothing yet\n";
try {
	foreach ($cursor as $number => $row) {
		echo $number, ' ', $row['ID'], ' ', $cursor->position(), ' ', $cursor->requests(), "\n";
	}
} catch (B24\Exception\AccessDenied $e) {
	echo $e->getMessage(), "\n";
}
var_dump($cursor->valid(), $cursor->current(), $cursor->key(), $cursor->total());

foreach ([[], [5, null, 'x'], new ArrayIterator([1]), new ArrayObject([7])] as $rows) {
	echo json_encode(iterator_to_array(B24\Cursor::fromRows($rows))), B24\Cursor::fromRows($rows, 12)->total(), "\n";
}
$twice = B24\Cursor::fromRows([1]);
foreach ($twice as $_) {
}
try {
	foreach ($twice as $_) {
	}
} catch (Error $e) {
	echo $e->getMessage(), "\n";
}
$self = B24\Cursor::fromRows((function () use (&$self) {
	yield 1;
	$self->next();
})());
try {
	foreach ($self as $_) {
	}
} catch (Error $e) {
	echo $e->getMessage(), "\n";
}
unset($self, $e);

/* The rows hold the cursor. */
$holder = new ArrayObject();
$holder[] = $cursor = B24\Cursor::fromRows($holder);
$weak = WeakReference::create($cursor);
unset($holder, $cursor);
gc_collect_cycles();
var_dump($weak->get());
?>
--EXPECT--
nothing yet
[1]0 1 1 0
[2]1 2 2 0
in the middle
bool(false)
NULL
NULL
NULL
[]12
[5,null,"x"]12
[1]12
[7]12
B24\Cursor can be iterated once
B24\Cursor is already running
NULL
