--TEST--
A batch without commands sends nothing and has no outcomes
--EXTENSIONS--
b24
--FILE--
<?php
require __DIR__ . '/../inc/batch.inc';

[$portal, $b24] = portal_and_client();
$result = $b24->batch([]);
var_dump(count($result), $result->succeeded(), $result->failed(), iterator_to_array($result), isset($result['a']), count($portal->requests()));
echo failure(fn () => $result['a']), "\n";
?>
--EXPECT--
int(0)
array(0) {
}
array(0) {
}
array(0) {
}
bool(false)
int(0)
InvalidArgument: B24\BatchResult: the batch had no command under that key
