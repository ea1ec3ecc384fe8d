--TEST--
true and false are said as a form says them: 1 and 0
--EXTENSIONS--
b24
--FILE--
<?php
require __DIR__ . '/../inc/batch.inc';

[$portal, $b24] = portal_and_client();
$b24->batch([['test.echo', ['yes' => true, 'no' => false, 'in' => [true, false]]]]);
echo http_build_query(['yes' => true, 'no' => false, 'in' => [true, false]]), "\n";
echo $portal->last()['json']['cmd']['c0'], "\n";
?>
--EXPECT--
yes=1&no=0&in%5B0%5D=1&in%5B1%5D=0
test.echo?yes=1&no=0&in%5B0%5D=1&in%5B1%5D=0
