--TEST--
A method that is no list, or not known, needs to be told about
--EXTENSIONS--
b24
--FILE--
<?php
require __DIR__ . '/../inc/lists.inc';

[$portal, $b24] = portal_and_client([], ["deals" => 120]);
foreach (["crm.deal.get", "brand.new.list", "event.offline.get", "not a method"] as $method) {
	echo failure(fn () => $b24->list($method)), "\n";
}
echo failure(fn () => $b24->list("crm.item.list")), "\n";
echo count($portal->requests()), " requests\n";
$portal->fault("reply", ["body" => json_encode(["result" => ["things" => [["KEY" => 7], ["KEY" => 9]]]])], "brand.new.list");
$portal->fault("reply", ["body" => json_encode(["result" => ["things" => []]])], "brand.new.list", times: 2);
echo json_encode(iterator_to_array($b24->list("brand.new.list", [], ["listKey" => "things", "idField" => "KEY"]))), "\n";
echo json_encode($portal->last()["json"]), "\n";
echo runs(ids($b24->list("department.get", [], ["idField" => "ID", "strategy" => "offset"]))), "\n";
?>
--EXPECT--
InvalidArgument: crm.deal.get: is no list whose pages the catalogue knows how to ask for; the options "listKey" and "idField" tell where the rows are and by which field they can be read on
InvalidArgument: brand.new.list: is not in the catalogue of methods; the options "listKey" and "idField" tell where the rows are and by which field they can be read on
InvalidArgument: event.offline.get: is no list whose pages the catalogue knows how to ask for; the options "listKey" and "idField" tell where the rows are and by which field they can be read on
InvalidArgument: "not a method" is not the name of a REST method
InvalidArgument: crm.item.list: required parameter "entityTypeId" is missing
0 requests
[{"KEY":7},{"KEY":9}]
{"order":{"KEY":"ASC"},"start":-1,"filter":{">KEY":9}}
1-120
