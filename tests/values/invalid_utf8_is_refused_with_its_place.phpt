--TEST--
Text that is not UTF-8 is refused, and the message says where it is
--EXTENSIONS--
b24
--FILE--
<?php
require __DIR__ . '/../inc/client.inc';
[$portal, $b24] = portal_and_client();

$e = thrown(fn () => $b24->call('crm.contact.add', ['fields' => ['PHONE' => ["+49 \xE4"]]]));
echo $e::class, ': ', $e->getMessage(), "\n";
var_dump($e->parameter, $e->method, $e->maybeExecuted);

$invalid = [
	'continuation' => "\x80", 'cut off' => "a\xC3", 'cut off 3' => "ab\xE2\x82", 'cut off 4' => "\xF0\x9F\x98",
	'overlong 2' => "\xC0\xAF", 'overlong 3' => "\xE0\x80\xAF", 'overlong 4' => "\xF0\x80\x80\xAF",
	'surrogate' => "\xED\xA0\x80", 'beyond' => "\xF4\x90\x80\x80", 'five bytes' => "\xF8\x88\x80\x80\x80", 'FF' => "\xFF",
	'late' => str_repeat('é', 50) . "\xE9t\xE9",
];
foreach ($invalid as $name => $text) {
	echo failure(fn () => $b24->call('test.echo', [$name => $text])), "\n";
}
var_dump($portal->requests());
?>
--EXPECT--
B24\Exception\InvalidArgument: crm.contact.add: fields[PHONE][0] is not valid UTF-8 (byte 4)
string(16) "fields[PHONE][0]"
string(15) "crm.contact.add"
bool(false)
InvalidArgument: test.echo: continuation is not valid UTF-8 (byte 0)
InvalidArgument: test.echo: cut off is not valid UTF-8 (byte 1)
InvalidArgument: test.echo: cut off 3 is not valid UTF-8 (byte 2)
InvalidArgument: test.echo: cut off 4 is not valid UTF-8 (byte 0)
InvalidArgument: test.echo: overlong 2 is not valid UTF-8 (byte 0)
InvalidArgument: test.echo: overlong 3 is not valid UTF-8 (byte 0)
InvalidArgument: test.echo: overlong 4 is not valid UTF-8 (byte 0)
InvalidArgument: test.echo: surrogate is not valid UTF-8 (byte 0)
InvalidArgument: test.echo: beyond is not valid UTF-8 (byte 0)
InvalidArgument: test.echo: five bytes is not valid UTF-8 (byte 0)
InvalidArgument: test.echo: FF is not valid UTF-8 (byte 0)
InvalidArgument: test.echo: late is not valid UTF-8 (byte 100)
array(0) {
}
