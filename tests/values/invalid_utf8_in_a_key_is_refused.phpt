--TEST--
A key that is not UTF-8 is refused, and the message is still one readable line
--EXTENSIONS--
b24
--FILE--
<?php
require __DIR__ . '/../inc/client.inc';
[$portal, $b24] = portal_and_client();

$e = thrown(fn () => $b24->call('test.echo', ['fields' => ["line\nN\xE4me" => 1]]));
var_dump($e::class, preg_match('//u', $e->getMessage()), preg_match('/[\x00-\x1f]/', $e->getMessage()));
var_dump(str_starts_with($e->getMessage(), 'test.echo: fields[line'), str_contains($e->getMessage(), 'not valid UTF-8'));
var_dump($portal->requests());
?>
--EXPECT--
string(29) "B24\Exception\InvalidArgument"
int(1)
int(0)
bool(true)
bool(true)
array(0) {
}
