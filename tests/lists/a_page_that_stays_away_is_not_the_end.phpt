--TEST--
An empty page in the middle of a list by keys is asked for again; if it stays empty, the list throws
--EXTENSIONS--
b24
--FILE--
<?php
require __DIR__ . '/../inc/lists.inc';

[$portal, $b24] = portal_and_client([], ["deals" => 1234]);
$read = function (array $options, array $params = []) use ($b24) {
	[$ids, $end] = ids_and_end($b24->list("crm.deal.list", $params, $options));
	echo runs($ids), "; $end\n";
};
foreach ([["strategy" => "keyset"], ["strategy" => "range"]] as $options) {
	foreach ([2, 3, 14, 17] as $number) {
		$portal->settings(["quirks" => ["empty" => $number]]);
		$read($options);
		$portal->settings(["quirks" => ["empty" => $number]]);
		$read($options, ["strange" => null]);
	}
}
$portal->settings(["quirks" => []]);
// Nothing behind 100 but the word of the portal that there is something.
foreach (range(1, 4) as $nth) {
	fake_batch($portal, $nth === 1 ? [deals(range(51, 100)), [], 10 => deals([900])] : [[], deals([900])]);
}
fake_page($portal, [], nth: 2, times: 0);
$read(["strategy" => "keyset"]);
echo count($portal->pendingFaults()) > 0 ? "" : "no faults left\n";
?>
--EXPECT--
1-1234; nothing was thrown
1-1234; nothing was thrown
1-1234; nothing was thrown
1-1234; nothing was thrown
1-1234; nothing was thrown
1-1234; nothing was thrown
1-1234; nothing was thrown
1-1234; nothing was thrown
1-1234; nothing was thrown
1-1234; nothing was thrown
1-1234; nothing was thrown
1-1234; nothing was thrown
1-1234; nothing was thrown
1-1234; nothing was thrown
1-1234; nothing was thrown
1-1234; nothing was thrown
1-100; ListChanged: crm.deal.list: there is said to be a row with ID 900, but no row comes behind 100, so that rows may be missing
