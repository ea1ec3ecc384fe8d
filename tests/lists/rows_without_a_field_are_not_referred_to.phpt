--TEST--
No reference is written as long as no row has shown what it calls its id: rows are numbers, or none has come yet
--EXTENSIONS--
b24
--FILE--
<?php
require __DIR__ . '/../inc/lists.inc';

/** Three pages of rows that are nothing but ids; the second one in a batch, with the last id. */
function numbers(Portal $portal): void
{
	fake_page($portal, range(1, 50));
	fake_batch($portal, [range(51, 100), [140]]);
	fake_page($portal, range(101, 140));
}

function show(Portal $portal, B24\Client $b24, string $method, array $filter, array $options): void
{
	$rows = [];
	$end = failure(static function () use ($b24, $method, $filter, $options, &$rows) {
		foreach ($b24->list($method, ["filter" => $filter], $options) as $row) {
			$rows[] = is_array($row) ? id($row) : $row;
		}
	});
	echo runs($rows), ", $end\n";
	show_requests($portal);
	foreach ($portal->requests() as $number => $request) {
		if (str_contains(urldecode($request["body"]), '$result')) {
			echo "request $number refers\n";
		}
	}
}

// By keys, one page after the other.
[$portal, $b24] = portal_and_client();
numbers($portal);
show($portal, $b24, "crm.deal.list", [], []);

// The same, newest first.
echo "newest first\n";
[$portal, $b24] = portal_and_client();
fake_page($portal, range(140, 91));
fake_batch($portal, [range(90, 41), [1]]);
fake_page($portal, range(40, 1));
$rows = iterator_to_array($b24->list("crm.deal.list", ["order" => ["ID" => "DESC"]]));
echo runs(array_reverse($rows)), "\n";
show_requests($portal);

// In segments, each of several pages: the first reply tells the last id.
foreach ([["strategy" => "range", "concurrency" => 3], ["concurrency" => 3], ["strategy" => "keyset", "prefetch" => 3]] as $options) {
	echo json_encode($options), "\n";
	[$portal, $b24] = portal_and_client();
	if (isset($options["concurrency"])) {
		fake_batch($portal, [range(1, 50), [150]]);
		fake_page($portal, range(51, 100));
		fake_page($portal, range(101, 150));
	} else {
		numbers($portal);
	}
	show($portal, $b24, "crm.deal.list", [], $options);
}

// Behind an id: an empty page shows no row, and nobody vouches for the size of pages.
foreach (["keyset", "range"] as $strategy) {
	[$portal, $b24] = portal_and_client();
	echo "behind 5, $strategy\n";
	fake_page($portal, [], method: "vendor.thing.list");
	fake_page($portal, deals(range(6, 20)), method: "vendor.thing.list");
	if ($strategy === "keyset") {
		fake_batch($portal, array_fill(0, 11, []));
	} else {
		fake_batch($portal, [[], [20]]);
		fake_batch($portal, [deals(range(6, 20)), deals([20])]);
	}
	show($portal, $b24, "vendor.thing.list", [">ID" => 5], ["listKey" => "", "idField" => "ID", "strategy" => $strategy]);
}
?>
--EXPECT--
1-140, nothing was thrown
crm.deal.list
batch of 2
crm.deal.list
newest first
1-140
crm.deal.list
batch of 2
crm.deal.list
{"strategy":"range","concurrency":3}
1-150, nothing was thrown
batch of 2
crm.deal.list
crm.deal.list
{"concurrency":3}
1-150, nothing was thrown
batch of 2
crm.deal.list
crm.deal.list
{"strategy":"keyset","prefetch":3}
1-140, nothing was thrown
crm.deal.list
batch of 2
crm.deal.list
behind 5, keyset
6-20, nothing was thrown
vendor.thing.list
vendor.thing.list
batch of 11
request 2 refers
behind 5, range
6-20, nothing was thrown
batch of 2
batch of 2