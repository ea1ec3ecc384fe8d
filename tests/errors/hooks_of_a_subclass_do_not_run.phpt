--TEST--
Hooked and virtual properties of a subclass of an exception are not written to when it is made
--EXTENSIONS--
b24
--SKIPIF--
<?php
if (PHP_VERSION_ID < 80400) {
	die('skip PHP 8.4 and later have hooks');
}
?>
--FILE--
<?php
class Hooked extends B24\Exception\Transport
{
	public array $fields { get => ['computed']; }
	public string $errorCode = 'x' { set { echo 'HOOK'; } get => $this->errorCode; }
	public ?string $parameter { get { echo 'read '; return null; } }
	public int $httpStatus { set { echo 'HOOK'; } }
}

$hooked = new Hooked('a message');
var_dump($hooked->fields, $hooked->errorCode, $hooked->parameter, $hooked->method);
?>
--EXPECT--
read array(1) {
  [0]=>
  string(8) "computed"
}
string(1) "x"
NULL
NULL
