--TEST--
Resources are refused
--EXTENSIONS--
b24
--FILE--
<?php
require __DIR__ . '/../inc/client.inc';
[$portal, $b24] = portal_and_client();

$file = fopen(__FILE__, 'r');
echo failure(fn () => $b24->call('test.echo', ['file' => $file])), "\n";
fclose($file);
echo get_class(thrown(fn () => $b24->call('test.echo', ['file' => $file]))), "\n";
var_dump($portal->requests());
?>
--EXPECT--
InvalidArgument: test.echo: file is a resource, which cannot be sent
B24\Exception\InvalidArgument
array(0) {
}
