--TEST--
Values nested without end, or that contain themselves, are refused with a clear error wherever they go, also in a fiber with a small stack
--EXTENSIONS--
b24
--INI--
fiber.stack_size=160K
b24.max_depth=4096
--FILE--
<?php
require __DIR__ . '/../inc/client.inc';

/** An object that stands for another one of its kind, and so on. */
final class Endless implements JsonSerializable
{
	public function jsonSerialize(): mixed
	{
		return new self();
	}
}

[$portal, $b24] = portal_and_client([], ['deals' => 1]);

function deep(int $levels): array
{
	$array = [1];
	while (--$levels > 0) {
		$array = ['n' => $array];
	}

	return $array;
}

function deep_object(int $levels): stdClass
{
	$object = new stdClass();
	while (--$levels > 0) {
		$object = (object) ['n' => $object];
	}

	return $object;
}

$cycle = [1];
$cycle['self'] = &$cycle;
$object = new stdClass();
$object->self = $object;
$values = [
	'50000 levels' => deep(50000), '3000 levels' => deep(3000), 'an array that contains itself' => $cycle, 'an object that contains itself' => $object,
	'objects' => deep_object(3000), 'endless objects' => new Endless(), 'some levels' => deep(20),
];
$ways = [
	'call' => static fn (mixed $v) => $b24->call('test.echo', ['v' => $v]),
	'batch' => static fn (mixed $v) => $b24->batch([['test.echo', ['v' => $v]]])->get(0),
	'batch of REST 3.0' => static fn (mixed $v) => $b24->v3()->batch([['tasks.task.get', ['v' => $v, 'id' => 1]]], options: ['check' => false]),
	'concurrent' => static fn (mixed $v) => iterator_to_array($b24->concurrent([['test.echo', ['v' => $v]]], 1, ['throw' => true])),
	'list' => static fn (mixed $v) => iterator_to_array($b24->list('crm.deal.list', ['filter' => ['v' => $v]])),
];
$short = static fn (string $text) => preg_replace('~(\[n\]){3,}~', '[n]…', $text);
foreach ($values as $name => $value) {
	foreach ($ways as $way => $do) {
		$said = [];
		foreach (['stack', 'fiber'] as $where) {
			$run = static function () use ($do, $value): string {
				try {
					$do($value);

					return 'sent';
				} catch (B24\Exception\InvalidArgument $e) {
					return $e->getMessage();
				} catch (B24\Exception $e) {
					return 'sent';
				}
			};
			$fiber = new Fiber($run);
			$said[] = $where === 'stack' ? $run() : ($fiber->start() ?? $fiber->getReturn());
		}
		echo "$name, $way: ", $short($said[0]), $said[0] === $said[1] ? '' : ' | in a fiber: ' . $short($said[1]), "\n";
	}
}
echo $portal->log();
?>
--EXPECT--
50000 levels, call: test.echo: v[n]… is nested more than 4096 levels deep | in a fiber: test.echo: v[n]… is nested too deeply for the stack
50000 levels, batch: test.echo: v[n]… is nested more than 4096 levels deep | in a fiber: test.echo: v[n]… is nested too deeply for the stack
50000 levels, batch of REST 3.0: tasks.task.get: v[n]… is nested more than 4096 levels deep | in a fiber: tasks.task.get: v[n]… is nested too deeply for the stack
50000 levels, concurrent: test.echo: v[n]… is nested more than 4096 levels deep | in a fiber: test.echo: v[n]… is nested too deeply for the stack
50000 levels, list: crm.deal.list: filter[v][n]… is nested more than 4096 levels deep | in a fiber: crm.deal.list: filter[v][n]… is nested too deeply for the stack
3000 levels, call: sent | in a fiber: test.echo: v[n]… is nested too deeply for the stack
3000 levels, batch: sent | in a fiber: test.echo: v[n]… is nested too deeply for the stack
3000 levels, batch of REST 3.0: sent | in a fiber: tasks.task.get: v[n]… is nested too deeply for the stack
3000 levels, concurrent: sent | in a fiber: test.echo: v[n]… is nested too deeply for the stack
3000 levels, list: sent | in a fiber: crm.deal.list: filter[v][n]… is nested too deeply for the stack
an array that contains itself, call: test.echo: v[self] contains itself
an array that contains itself, batch: test.echo: v[self] contains itself
an array that contains itself, batch of REST 3.0: tasks.task.get: v[self] contains itself
an array that contains itself, concurrent: test.echo: v[self] contains itself
an array that contains itself, list: crm.deal.list: filter[v][self] contains itself
an object that contains itself, call: test.echo: v[self] contains itself
an object that contains itself, batch: test.echo: v[self] contains itself
an object that contains itself, batch of REST 3.0: tasks.task.get: v[self] contains itself
an object that contains itself, concurrent: test.echo: v[self] contains itself
an object that contains itself, list: crm.deal.list: filter[v][self] contains itself
objects, call: sent | in a fiber: test.echo: v[n]… is nested too deeply for the stack
objects, batch: sent | in a fiber: test.echo: v[n]… is nested too deeply for the stack
objects, batch of REST 3.0: sent | in a fiber: tasks.task.get: v[n]… is nested too deeply for the stack
objects, concurrent: sent | in a fiber: test.echo: v[n]… is nested too deeply for the stack
objects, list: sent | in a fiber: crm.deal.list: filter[v][n]… is nested too deeply for the stack
endless objects, call: test.echo: v is nested more than 4096 levels deep | in a fiber: test.echo: v is nested too deeply for the stack
endless objects, batch: test.echo: v is nested more than 4096 levels deep | in a fiber: test.echo: v is nested too deeply for the stack
endless objects, batch of REST 3.0: tasks.task.get: v is nested more than 4096 levels deep | in a fiber: tasks.task.get: v is nested too deeply for the stack
endless objects, concurrent: test.echo: v is nested more than 4096 levels deep | in a fiber: test.echo: v is nested too deeply for the stack
endless objects, list: crm.deal.list: filter[v] is nested more than 4096 levels deep | in a fiber: crm.deal.list: filter[v] is nested too deeply for the stack
some levels, call: sent
some levels, batch: sent
some levels, batch of REST 3.0: sent
some levels, concurrent: sent
some levels, list: sent
