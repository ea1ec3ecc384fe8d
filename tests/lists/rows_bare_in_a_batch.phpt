--TEST--
A batch that gives bare rows where single calls have them below a key is understood
--EXTENSIONS--
b24
--FILE--
<?php
require __DIR__ . '/../inc/lists.inc';

[$portal, $b24] = portal_and_client([], ["items" => 300]);
fake_batch($portal, [array_map(fn ($id) => ["id" => $id], range(51, 100)), array_map(fn ($id) => ["id" => $id], range(1, 50))]);
fake_batch($portal, [array_map(fn ($id) => ["id" => $id], range(151, 200)), array_map(fn ($id) => ["id" => $id], range(201, 250)),
	array_map(fn ($id) => ["id" => $id], range(251, 300)), []]);
echo runs(ids($b24->list("crm.item.list", ["entityTypeId" => 31]))), "\n";
show_requests($portal);
foreach ([1, 3] as $number) {
	echo strstr(urldecode($portal->requests()[$number]["json"]["cmd"]["c1"]), "filter"), "\n";
}
?>
--EXPECT--
1-300
crm.item.list
batch of 11
crm.item.list
batch of 50
crm.item.list
filter[>id]=$result[c0][items][49][id]
filter[>id]=$result[c0][49][id]
