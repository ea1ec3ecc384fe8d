--TEST--
An input that goes on with the iteration while it is being rewound does not end it, and with it itself
--EXTENSIONS--
b24
--FILE--
<?php
require __DIR__ . '/../inc/client.inc';

final class Input implements Iterator
{
	public ?B24\Concurrent $iteration = null;
	private bool $rewinding = false;
	private int $at = 0;

	public function rewind(): void
	{
		$this->rewinding = true;
		try {
			$this->iteration->next();
		} catch (Throwable $e) {
			echo $e::class, ': ', $e->getMessage(), "\n";
		}
		$this->rewinding = false;
		echo "rewound\n";
	}
	public function valid(): bool { return $this->at < 2; }
	public function current(): mixed
	{
		return $this->rewinding ? throw new LogicException('not rewound yet') : ['test.echo', ['x' => $this->at]];
	}
	public function key(): mixed { return $this->at; }
	public function next(): void { $this->at++; }
	public function __destruct() { echo $this->rewinding ? "destroyed while it was being rewound\n" : "destroyed\n"; }
}

[$portal, $b24] = portal_and_client();
$input = new Input();
$iteration = $input->iteration = $b24->concurrent($input, 1);
unset($input);
foreach ($iteration as $key => $outcome) {
	echo $key, ': ', $outcome::class, "\n";
}
unset($iteration, $outcome);
gc_collect_cycles();
?>
--EXPECT--
Error: B24\Concurrent is already running
rewound
0: B24\Response
1: B24\Response
destroyed
