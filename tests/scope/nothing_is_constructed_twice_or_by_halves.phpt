--TEST--
Nothing is constructed twice or by halves
--EXTENSIONS--
b24
--FILE--
<?php
require __DIR__ . '/../inc/client.inc';
$b24 = new B24\Client('https://portal.example/rest/1/abcdef123456/');
$file = new B24\File('/tmp/x');

echo failure(fn () => $b24->__construct('https://other.example/rest/1/abcdef123456/')), "\n";
echo failure(fn () => $b24->calendar->__construct($b24)), "\n";
echo failure(fn () => $file->__construct('/tmp/y')), "\n";
var_dump($b24->getPortal(), $file->path);
foreach ([B24\Client::class, B24\Calendar::class, B24\File::class, B24\Response::class] as $class) {
	echo substr(failure(fn () => (new ReflectionClass($class))->newInstanceWithoutConstructor()), 0, 19), "\n";
}
echo failure(fn () => new B24\Scope($b24)), "\n";
echo get_class(thrown(fn () => new B24\Calendar())), "\n";
?>
--EXPECT--
Error: B24\Client cannot be constructed twice
Error: B24\Calendar cannot be constructed twice
Error: B24\File cannot be constructed twice
string(22) "https://portal.example"
string(6) "/tmp/x"
ReflectionException
ReflectionException
ReflectionException
ReflectionException
Error: Cannot instantiate abstract class B24\Scope
ArgumentCountError
