--TEST--
Lists of REST 3.0 are read by pages, cursors and tails
--EXTENSIONS--
b24
--FILE--
<?php
require __DIR__ . '/../inc/lists.inc';

[$portal, $b24] = portal_and_client([], ["records" => 430]);
$period = ["filter" => ["startDate" => ["from" => "2000-01-01", "to" => "2040-01-01"]], "order" => ["startDate" => "asc"]];
$lists = [["main.eventlog.list", []], ["main.eventlog.list", ["pagination" => ["limit" => 200]]], ["main.eventlog.tail", []],
	["main.eventlog.tail", ["cursor" => ["limit" => 400, "field" => "id", "order" => "ASC"]]], ["note.collection.list", []],
	["note.collection.list", ["pagination" => ["limit" => 200]]], ["call.followup.list", $period]];
foreach ($lists as [$method, $params]) {
	$cursor = $b24->list($method, $params);
	echo "$method: ", runs(ids($cursor)), " in ", $cursor->requests(), "\n";
	$json = $portal->last()["json"];
	echo json_encode($json["pagination"] ?? $json["cursor"]), "\n";
}
echo runs(ids($b24->v3()->list("tasks.task.list", ["order" => ["id" => "ASC"], "select" => ["id"]]))), " ", $portal->last()["path"] === "/rest/api/1/$portal->secret/tasks.task.list" ? "3" : "2", "\n";
echo runs(ids($b24->v3()->list("crm.deal.list"))), "\n";
?>
--EXPECT--
main.eventlog.list: 1-430 in 10
{"limit":50}
main.eventlog.list: 1-430 in 4
{"limit":200}
main.eventlog.tail: 1-430 in 10
{"limit":50,"value":430}
main.eventlog.tail: 1-430 in 3
{"limit":400,"field":"id","order":"ASC","value":430}
note.collection.list: 1-430 in 9
{"limit":50,"afterCursor":{"position":20000,"id":400}}
note.collection.list: 1-430 in 3
{"limit":200,"afterCursor":{"position":20000,"id":400}}
call.followup.list: 1-430 in 9
{"limit":50,"afterCursor":{"startDate":"2015-01-02T09:20:00.000000+00:00","id":400}}
1-120 3
1-120
