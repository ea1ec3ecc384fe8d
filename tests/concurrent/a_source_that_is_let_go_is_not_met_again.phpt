--TEST--
What the destructors of an input run when it is let go early, the garbage collector above all, does not meet it any more
--DESCRIPTION--
A debug build of PHP notices a reference that is released twice; others may damage memory in silence.
--EXTENSIONS--
b24
--FILE--
<?php
require __DIR__ . '/../inc/client.inc';

/** Marshalling it throws, so that the whole input is let go. */
final class Thrower implements JsonSerializable
{
	public function jsonSerialize(): mixed { throw new LogicException('of the user'); }
}

/** Has the collector go through everything that may be garbage when it dies. */
final class Collecting
{
	public function __construct(private readonly string $name) {}

	public function __destruct()
	{
		$cycle = new stdClass();
		$cycle->itself = $cycle;
		unset($cycle);
		echo "$this->name dies, ", gc_collect_cycles() > 0 ? "the collector ran\n" : "the collector found nothing\n";
	}
}

final class Input implements Iterator
{
	private int $at = 0;
	private readonly object $held;

	public function __construct() { $this->held = new Collecting('what an iterator holds'); }
	public function current(): mixed { return ['test.echo', ['x' => new Thrower()]]; }
	public function key(): mixed { return $this->at; }
	public function next(): void { $this->at++; }
	public function rewind(): void {}
	public function valid(): bool { return $this->at < 3; }
}

function generator(): Generator
{
	$held = new Collecting('what a generator holds');
	yield ['test.echo', ['x' => new Thrower()]];
	yield [$held];
}

[$portal, $b24] = portal_and_client();
$inputs = [
	'array' => fn () => [['test.echo', ['x' => new Thrower()]], [[[1, 2, 3]], ['y' => new Collecting('what an array holds')], [[4, 5]]]],
	'iterator' => fn () => new Input(),
	'generator' => generator(...),
];
foreach ($inputs as $name => $input) {
	$iteration = $b24->concurrent($input(), 3);
	$again = $iteration;
	unset($again); // so that the collector looks at it
	try {
		foreach ($iteration as $outcome);
	} catch (LogicException $e) {
		echo "$name: ", $e->getMessage(), "\n";
	}
	unset($e, $iteration);
}
?>
--EXPECT--
what an array holds dies, the collector ran
array: of the user
what an iterator holds dies, the collector ran
iterator: of the user
what a generator holds dies, the collector ran
generator: of the user
