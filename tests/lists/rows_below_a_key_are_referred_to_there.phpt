--TEST--
Rows that are below a key of the result are referred to there
--EXTENSIONS--
b24
--FILE--
<?php
require __DIR__ . '/../inc/lists.inc';

[$portal, $b24] = portal_and_client([], ["items" => 700]);
echo runs(ids($b24->list("crm.item.list", ["entityTypeId" => 31]))), "\n";
show_requests($portal);
echo strstr(urldecode($portal->requests()[1]["json"]["cmd"]["c1"]), "filter"), "\n";
?>
--EXPECT--
1-700
crm.item.list
batch of 11
batch of 50
filter[>id]=$result[c0][items][49][id]
