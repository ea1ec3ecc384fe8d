--TEST--
Two thousand calls need no more memory than two hundred
--EXTENSIONS--
b24
--FILE--
<?php
require __DIR__ . '/../inc/client.inc';
[$portal, $b24] = portal_and_client();
$run = function (int $count) use ($b24) {
	foreach ($b24->concurrent((function () use ($count) { for ($i = 0; $i < $count; $i++) yield ['test.echo', ['text' => str_repeat('x', 1000)]]; })(), 8) as $outcome);
	return memory_get_usage();
};
$run(200);
$before = $run(200);
var_dump($run(2000) - $before);
?>
--EXPECT--
int(0)
