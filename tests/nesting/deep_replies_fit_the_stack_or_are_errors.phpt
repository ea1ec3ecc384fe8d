--TEST--
A reply that is nested deeply is decoded, or is an exception where a fiber's small stack has no room for it; the client can be used afterwards
--EXTENSIONS--
b24
--INI--
fiber.stack_size=160K
b24.max_depth=4096
--FILE--
<?php
require __DIR__ . '/../inc/lists.inc';

[$portal, $b24] = portal_and_client([], ['deals' => 1]);
$deep = static fn (int $levels, string $open = '[', string $close = ']') => str_repeat($open, $levels) . '1' . str_repeat($close, $levels);

$ways = [
	'call' => static fn () => $b24->call('test.any'),
	'concurrent' => static fn () => iterator_to_array($b24->concurrent([['test.any']], 1, ['throw' => true])),
	'error' => static fn () => $b24->call('test.any'),
	'list' => static fn () => iterator_to_array($b24->list('crm.deal.list')),
	'batch' => static fn () => $b24->batch(['test.any'])->get(0),
	'rows of a batch' => static fn () => iterator_to_array($b24->batch(['crm.deal.list'])->rows(0)),
];
$replies = static fn (string $value): array => [
	'call' => ['test.any', '{"result":' . $value . '}'],
	'concurrent' => ['test.any', '{"result":[1,' . $value . ',' . $value . '],"total":1,"time":{"a":' . $value . '}}'],
	'error' => ['test.any', '{"error":"E","error_description":"text","more":' . $value . '}'],
	'list' => ['crm.deal.list', '{"result":[{"ID":"1","v":' . $value . '}]}'],
	'batch' => ['batch', '{"result":{"result":{"c0":' . $value . '}}}'],
	'rows of a batch' => ['batch', '{"result":{"result":{"c0":[' . $value . ']}}}'],
];
foreach ([50, 3000] as $levels) {
	foreach ([['[', ']'], ['{"k":', '}'], ['{"a":1,"k":[', '],"z":[]}']] as [$open, $close]) {
		foreach ($replies($deep(intdiv($levels, substr_count("$open$close", ']') > 1 ? 2 : 1), $open, $close)) as $way => [$method, $body]) {
			$said = [];
			foreach (['stack', 'fiber'] as $where) {
				$portal->fault('reply', ['body' => $body], $method);
				$run = static function () use ($ways, $way): string {
					try {
						$ways[$way]();

						return 'decoded';
					} catch (Throwable $e) {
						return $e::class . ': ' . $e->getMessage();
					}
				};
				$fiber = new Fiber($run);
				$said[] = $where === 'stack' ? $run() : ($fiber->start() ?? $fiber->getReturn());
			}
			echo "$levels $open, $way: ", implode(' | in a fiber: ', array_unique($said)), "\n";
		}
	}
}
var_dump($b24->call('user.current')->result['ID']);
?>
--EXPECT--
50 [, call: decoded
50 [, concurrent: decoded
50 [, error: B24\Exception\Api: test.any: text (E, HTTP 200)
50 [, list: decoded
50 [, batch: decoded
50 [, rows of a batch: decoded
50 {"k":, call: decoded
50 {"k":, concurrent: decoded
50 {"k":, error: B24\Exception\Api: test.any: text (E, HTTP 200)
50 {"k":, list: decoded
50 {"k":, batch: decoded
50 {"k":, rows of a batch: decoded
50 {"a":1,"k":[, call: decoded
50 {"a":1,"k":[, concurrent: decoded
50 {"a":1,"k":[, error: B24\Exception\Api: test.any: text (E, HTTP 200)
50 {"a":1,"k":[, list: decoded
50 {"a":1,"k":[, batch: decoded
50 {"a":1,"k":[, rows of a batch: decoded
3000 [, call: decoded | in a fiber: B24\Exception\Protocol: The reply is nested too deeply for the stack (of a fiber: fiber.stack_size)
3000 [, concurrent: decoded | in a fiber: B24\Exception\Protocol: The reply is nested too deeply for the stack (of a fiber: fiber.stack_size)
3000 [, error: B24\Exception\Api: test.any: text (E, HTTP 200) | in a fiber: B24\Exception\Protocol: The reply is nested too deeply for the stack (of a fiber: fiber.stack_size)
3000 [, list: decoded | in a fiber: B24\Exception\Protocol: The reply is nested too deeply for the stack (of a fiber: fiber.stack_size)
3000 [, batch: decoded | in a fiber: B24\Exception\Protocol: The reply is nested too deeply for the stack (of a fiber: fiber.stack_size)
3000 [, rows of a batch: decoded | in a fiber: B24\Exception\Protocol: The reply is nested too deeply for the stack (of a fiber: fiber.stack_size)
3000 {"k":, call: decoded | in a fiber: B24\Exception\Protocol: The reply is nested too deeply for the stack (of a fiber: fiber.stack_size)
3000 {"k":, concurrent: decoded | in a fiber: B24\Exception\Protocol: The reply is nested too deeply for the stack (of a fiber: fiber.stack_size)
3000 {"k":, error: B24\Exception\Api: test.any: text (E, HTTP 200) | in a fiber: B24\Exception\Protocol: The reply is nested too deeply for the stack (of a fiber: fiber.stack_size)
3000 {"k":, list: decoded | in a fiber: B24\Exception\Protocol: The reply is nested too deeply for the stack (of a fiber: fiber.stack_size)
3000 {"k":, batch: decoded | in a fiber: B24\Exception\Protocol: The reply is nested too deeply for the stack (of a fiber: fiber.stack_size)
3000 {"k":, rows of a batch: decoded | in a fiber: B24\Exception\Protocol: The reply is nested too deeply for the stack (of a fiber: fiber.stack_size)
3000 {"a":1,"k":[, call: decoded | in a fiber: B24\Exception\Protocol: The reply is nested too deeply for the stack (of a fiber: fiber.stack_size)
3000 {"a":1,"k":[, concurrent: decoded | in a fiber: B24\Exception\Protocol: The reply is nested too deeply for the stack (of a fiber: fiber.stack_size)
3000 {"a":1,"k":[, error: B24\Exception\Api: test.any: text (E, HTTP 200) | in a fiber: B24\Exception\Protocol: The reply is nested too deeply for the stack (of a fiber: fiber.stack_size)
3000 {"a":1,"k":[, list: decoded | in a fiber: B24\Exception\Protocol: The reply is nested too deeply for the stack (of a fiber: fiber.stack_size)
3000 {"a":1,"k":[, batch: decoded | in a fiber: B24\Exception\Protocol: The reply is nested too deeply for the stack (of a fiber: fiber.stack_size)
3000 {"a":1,"k":[, rows of a batch: decoded | in a fiber: B24\Exception\Protocol: The reply is nested too deeply for the stack (of a fiber: fiber.stack_size)
string(1) "1"
