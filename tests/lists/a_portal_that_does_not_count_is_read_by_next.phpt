--TEST--
Where there is no total, offsets follow what each page says of the next
--EXTENSIONS--
b24
--FILE--
<?php
require __DIR__ . '/../inc/lists.inc';

[$portal, $b24] = portal_and_client();
foreach ([[1, 50, 50], [51, 100, 100], [101, 120, null]] as $i => [$first, $last, $next]) {
	$portal->fault("reply", ["body" => json_encode(["result" => deals(range($first, $last))] + array_filter(["next" => $next]))], "crm.deal.list");
}
$cursor = $b24->list("crm.deal.list", [], ["strategy" => "offset"]);
echo runs(ids($cursor)), "\n";
foreach ($portal->requests() as $request) {
	echo json_encode($request["json"]), "\n";
}
var_dump($cursor->total());
?>
--EXPECT--
1-120
[]
{"start":50}
{"start":100}
NULL
