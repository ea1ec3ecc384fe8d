--TEST--
Where a fiber's small stack has no room for a value, what stands behind it in its row is not read from a wrong place
--EXTENSIONS--
b24
--INI--
fiber.stack_size=160K
b24.max_depth=4096
--FILE--
<?php
require __DIR__ . '/../inc/lists.inc';

[$portal, $b24] = portal_and_client([], ['deals' => 1]);
$deep = str_repeat('[', 3000) . str_repeat(']', 3000);
// The second row has the keys of the first. Who went on behind `v` without its end would take "w" apart, and the
// million bytes from its second quotation mark to the next one for a text.
$rows = '{"ID":"1","v":1,"w":1},{"ID":"2","v":' . $deep . ',"w":[' . implode(',', array_fill(0, 500_000, '0')) . ']}';
$portal->fault('reply', ['body' => '{"result":[' . $rows . '],"total":2}'], 'crm.deal.list');

$fiber = new Fiber(static function () use ($b24): string {
	$cursor = $b24->list('crm.deal.list');
	$cursor->rewind();
	memory_reset_peak_usage();
	$before = memory_get_peak_usage();
	try {
		$cursor->next();
	} catch (Throwable $e) {
		return $e::class . (memory_get_peak_usage() - $before < 500_000 ? '' : ', and a text was read');
	}

	return 'decoded';
});
$fiber->start();
echo $fiber->getReturn(), "\n";
?>
--EXPECT--
B24\Exception\Protocol
