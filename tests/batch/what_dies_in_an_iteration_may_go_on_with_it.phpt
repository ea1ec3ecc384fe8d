--TEST--
The destructor of what dies with an outcome may go on with the iteration: no outcome is let go twice
--DESCRIPTION--
A debug build of PHP notices a reference that is released twice; others may damage memory in silence.
--EXTENSIONS--
b24
--FILE--
<?php
require __DIR__ . '/../inc/client.inc';

final class GoesOn
{
	public function __construct(private readonly Iterator $outcomes) {}

	public function __destruct()
	{
		$this->outcomes->next();
		echo 'moved to ', $this->outcomes->key() ?? 'the end', "\n";
	}
}

[$portal, $b24] = portal_and_client();
$outcomes = $b24->batch(['a' => ['test.echo', ['x' => 1]], 'b' => ['test.echo', ['x' => 2]], 'c' => ['test.echo', ['x' => 3]], 'd' => ['test.echo', ['x' => 4]]])->getIterator();
$map = new WeakMap();
foreach (['next', 'rewind'] as $way) {
	$map[$outcomes->current()] = new GoesOn($outcomes);
	echo $way, ' from ', $outcomes->key(), "\n";
	$outcomes->$way();
	echo 'now at ', $outcomes->key(), ': ', $outcomes->current()::class, "\n";
}
?>
--EXPECT--
next from a
moved to b
now at c: B24\Response
rewind from c
moved to d
now at a: B24\Response
