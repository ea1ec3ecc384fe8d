--TEST--
A path that is empty or holds a NUL byte is refused
--EXTENSIONS--
b24
--FILE--
<?php
require __DIR__ . '/../inc/client.inc';

echo failure(fn () => new B24\File('')), "\n";
echo failure(fn () => new B24\File("/tmp/a\0.jpg")), "\n";
?>
--EXPECT--
InvalidArgument: B24\File: the path is empty
InvalidArgument: B24\File: the path contains a NUL byte
