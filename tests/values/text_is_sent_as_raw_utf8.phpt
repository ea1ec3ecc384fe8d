--TEST--
Text is sent as raw UTF-8, whatever its length in bytes
--EXTENSIONS--
b24
--FILE--
<?php
require __DIR__ . '/../inc/client.inc';
[$portal, $b24] = portal_and_client();

$text = "Z \x7f é Ж € \u{FFFD} \u{2028} \u{D7FF} \u{E000} \u{FFFF} 😀 \u{10FFFF}";
var_dump(sent($portal, $b24, $text) === "{\"v\":\"$text\"}");
$b24->call('test.echo', ['имя 😀' => 1]);
echo $portal->last()['body'], "\n";
?>
--EXPECT--
bool(true)
{"имя 😀":1}
