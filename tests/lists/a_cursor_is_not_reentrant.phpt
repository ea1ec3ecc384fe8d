--TEST--
A cursor that is used from its own callback throws, and so does a second iteration
--EXTENSIONS--
b24
--FILE--
<?php
require __DIR__ . '/../inc/lists.inc';

[$portal, $b24] = portal_and_client([], ["deals" => 40]);
$cursor = $b24->list("crm.deal.list", [], ["progress" => function () use (&$cursor) {
	echo failure(fn () => $cursor->next()), "\n", failure(fn () => $cursor->rewind()), "\n";
}]);
echo runs(ids($cursor)), "\n";
echo failure(fn () => $cursor->rewind()), "\n", failure(fn () => iterator_to_array($cursor)), "\n";
var_dump($cursor->current(), $cursor->key(), $cursor->valid());
$cursor->next();
$fresh = $b24->list("crm.deal.list");
$fresh->next();
var_dump($fresh->valid(), $fresh->current(), $fresh->requests());
?>
--EXPECT--
Error: B24\Cursor is already running
Error: B24\Cursor can be iterated once
1-40
Error: B24\Cursor can be iterated once
Error: B24\Cursor can be iterated once
NULL
NULL
bool(false)
bool(false)
NULL
int(0)
