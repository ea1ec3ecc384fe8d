--TEST--
Control characters are escaped, in values and in keys
--EXTENSIONS--
b24
--FILE--
<?php
require __DIR__ . '/../inc/client.inc';
[$portal, $b24] = portal_and_client();

$all = implode(array_map('chr', range(0, 31)));
echo sent($portal, $b24, $all), "\n";
var_dump($portal->last()['json']['v'] === $all);
$b24->call('test.echo', ["a\0b\n" => 1]);
echo $portal->last()['body'], "\n";
?>
--EXPECT--
{"v":"\u0000\u0001\u0002\u0003\u0004\u0005\u0006\u0007\b\t\n\u000b\f\r\u000e\u000f\u0010\u0011\u0012\u0013\u0014\u0015\u0016\u0017\u0018\u0019\u001a\u001b\u001c\u001d\u001e\u001f"}
bool(true)
{"a\u0000b\n":1}
