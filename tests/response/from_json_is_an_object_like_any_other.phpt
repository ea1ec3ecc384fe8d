--TEST--
Responses of fromJson() are read in fibers, collected, refused by clone and serialize(), and leak nothing when refused
--EXTENSIONS--
b24
--FILE--
<?php
$fiber = new Fiber(static function (): B24\Response {
	Fiber::suspend(B24\Response::fromJson('{"result":{"a":[1]}}'));

	return B24\Response::fromJson('{"result":2}');
});
echo $fiber->start()->result['a'][0];
$fiber->resume();
echo $fiber->getReturn()->result, "\n";

$holder = new stdClass();
$holder->response = B24\Response::fromJson('{"result":{"a":{}},"other":1}');
$holder->self = $holder;
$weak = WeakReference::create($holder->response);
unset($holder);
gc_collect_cycles();
var_dump($weak->get());

$response = B24\Response::fromJson('{"result":{"a":1}}');
foreach ([serialize(...), static fn ($it) => clone $it] as $do) {
	try {
		$do($response);
	} catch (Throwable $e) {
		echo $e->getMessage(), "\n";
	}
}
echo json_encode($response), "\n";

$before = 0;
for ($i = 0; $i < 3000; $i++) {
	if ($i === 1000) {
		$before = memory_get_usage();
	}
	foreach (['{"result":{"a":[1,2]},"x":1}', '{"error":"e"}', '{', '{"result":' . str_repeat('[', 600)] as $json) {
		try {
			B24\Response::fromJson($json);
		} catch (B24\Exception) {
		}
	}
}
echo memory_get_usage() - $before < 1000 ? 'flat' : memory_get_usage() - $before, "\n";
?>
--EXPECT--
12
NULL
Serialization of 'B24\Response' is not allowed
Trying to clone an uncloneable object of class B24\Response
{"result":{"a":1},"total":null,"next":null,"time":[],"httpStatus":200,"idempotencyKey":null,"replayed":false}
flat
