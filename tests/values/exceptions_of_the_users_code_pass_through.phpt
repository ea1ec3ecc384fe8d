--TEST--
Exceptions that the user's own code throws pass through unchanged
--EXTENSIONS--
b24
--FILE--
<?php
require __DIR__ . '/../inc/client.inc';
[$portal, $b24] = portal_and_client();

class Broken implements JsonSerializable
{
	public function __construct(private Throwable $exception)
	{
	}

	public function jsonSerialize(): mixed
	{
		throw $this->exception;
	}
}

class Silent
{
	public function __construct(private Throwable $exception)
	{
	}

	public function __toString(): string
	{
		throw $this->exception;
	}
}

class Undated extends DateTime
{
	public static Throwable $exception;

	public function format(string $format): string
	{
		throw self::$exception;
	}
}

foreach ([new DomainException('mine'), new Error('mine too')] as $exception) {
	Undated::$exception = $exception;
	foreach ([new Broken($exception), [[new Silent($exception)]], new Undated()] as $value) {
		$thrown = thrown(fn () => $b24->call('test.echo', ['v' => $value]));
		var_dump($thrown === $exception, $thrown->getPrevious());
	}
}
var_dump($portal->requests());
echo sent($portal, $b24, 'the client still works'), "\n";
?>
--EXPECT--
bool(true)
NULL
bool(true)
NULL
bool(true)
NULL
bool(true)
NULL
bool(true)
NULL
bool(true)
NULL
array(0) {
}
{"v":"the client still works"}
