--TEST--
It is iterated once, and not from within itself
--EXTENSIONS--
b24
--FILE--
<?php
require __DIR__ . '/../inc/client.inc';
[$portal, $b24] = portal_and_client();
$json = new class implements JsonSerializable {
	public ?B24\Concurrent $iteration = null;
	public function jsonSerialize(): mixed
	{
		try {
			$this->iteration->next();
		} catch (Error $e) {
			echo $e->getMessage(), "\n";
		}

		return 1;
	}
};
$iteration = $json->iteration = $b24->concurrent([['test.echo', ['x' => $json]]]);
foreach ($iteration as $outcome);
echo thrown(function () use ($iteration) { foreach ($iteration as $outcome); })->getMessage(), "\n";
var_dump($iteration->valid(), $iteration->current(), $iteration->key());
foreach ([fn () => clone $iteration, fn () => serialize($iteration), fn () => new B24\Concurrent] as $try) {
	echo thrown($try)->getMessage(), "\n";
}
?>
--EXPECT--
B24\Concurrent is already running
B24\Concurrent can be iterated once
bool(false)
NULL
NULL
Trying to clone an uncloneable object of class B24\Concurrent
Serialization of 'B24\Concurrent' is not allowed
Call to private B24\Concurrent::__construct() from global scope
