--TEST--
A file that shrinks before it is read to its end breaks the call, and the next call works
--EXTENSIONS--
b24
--FILE--
<?php
require __DIR__ . '/../inc/client.inc';
require __DIR__ . '/../inc/files.inc';
[$portal, $b24] = portal_and_client();

/** Shortens the file once its size has been announced. */
class Truncation implements JsonSerializable
{
	public function __construct(private string $path)
	{
	}

	public function jsonSerialize(): mixed
	{
		ftruncate(fopen($this->path, 'r+'), 10);

		return 1;
	}
}
$path = temporary_file(str_repeat('x', 100000));
$e = thrown(fn () => $b24->call('test.echo', ['file' => new B24\File($path), 'x' => new Truncation($path)]));
echo $e::class, ': ', $e->getMessage(), "\n";
var_dump($e->maybeExecuted);
$complete = fn (array $request) => $request['length'] >= (int) $request['headers']['content-length'];
var_dump(count(array_filter($portal->requests(), $complete)));
echo sent($portal, $b24, new B24\File($path)), "\n";
?>
--EXPECT--
B24\Exception\Transport: test.echo: A file could not be read to its end while it was being sent (did it change?)
bool(false)
int(0)
{"v":"eHh4eHh4eHh4eA=="}
