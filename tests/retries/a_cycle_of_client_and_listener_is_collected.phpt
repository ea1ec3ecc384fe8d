--TEST--
A listener that holds its client is found by the garbage collector
--EXTENSIONS--
b24
--FILE--
<?php
$holder = new stdClass;
$holder->client = new B24\Client('https://portal.example/rest/1/secret/', ['listener' => function () use ($holder) {}]);
unset($holder);
var_dump(gc_collect_cycles() > 0);
?>
--EXPECT--
bool(true)
