--TEST--
A megabyte of text arrives whole
--EXTENSIONS--
b24
--FILE--
<?php
require __DIR__ . '/../inc/client.inc';
[$portal, $b24] = portal_and_client();

$text = str_repeat("plain \"quoted\" \n Привет 😀 ", 40000);
$expected = json_encode(['v' => $text], JSON_UNESCAPED_UNICODE | JSON_UNESCAPED_SLASHES);
$b24->call('test.echo', ['v' => $text]);
$request = $portal->last();
var_dump(strlen($text) > 1 << 20);
var_dump($request['length'] === strlen($expected), $request['summary']['sha256'] === hash('sha256', $expected));
?>
--EXPECT--
bool(true)
bool(true)
bool(true)
