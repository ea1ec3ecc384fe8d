--TEST--
A subclass of an exception may declare properties under names that other exceptions of ours have: they stay as they are
--EXTENSIONS--
b24
--FILE--
<?php
class Mine extends B24\Exception\Api
{
	public int $fields = 7;
	public bool $parameter = true;
	public ?Closure $retryAfter = null;
	public static array $field = [1];
	public int|float $body = 1.5;
	public object $typed;
}

class Another extends B24\Exception\Transport
{
	public int $httpStatus = 5;
	public float $errorCode = 2.5;
	private array $description = ['private'];
	protected int $response = 9;

	public function all(): array
	{
		return [$this->httpStatus, $this->errorCode, $this->description, $this->response];
	}
}

class Deeper extends Another
{
	public string $fields = 'deep';
	public readonly int $body;

	public function __construct()
	{
		$this->body = 3;
	}
}

$mine = new Mine('a message');
var_dump($mine->fields, $mine->parameter, $mine->retryAfter, Mine::$field, $mine->body, $mine->errorCode, $mine->response);
try {
	$mine->typed;
} catch (Error $e) {
	echo $e->getMessage(), "\n";
}
$mine->fields = 8;
var_dump($mine->fields);
var_dump((new Another())->all(), (new Deeper())->fields, (new Deeper())->body, (new Deeper())->method, (new Deeper())->all()[0]);
// Those that inherit ours still have a value in each.
var_dump((new class('x') extends B24\Exception\Validation {})->fields);
var_dump((new ReflectionClass(Mine::class))->newInstanceWithoutConstructor()->httpStatus);
?>
--EXPECT--
int(7)
bool(true)
NULL
array(1) {
  [0]=>
  int(1)
}
float(1.5)
string(0) ""
array(0) {
}
Typed property Mine::$typed must not be accessed before initialization
int(8)
array(4) {
  [0]=>
  int(5)
  [1]=>
  float(2.5)
  [2]=>
  array(1) {
    [0]=>
    string(7) "private"
  }
  [3]=>
  int(9)
}
string(4) "deep"
int(3)
NULL
int(5)
array(0) {
}
int(0)
