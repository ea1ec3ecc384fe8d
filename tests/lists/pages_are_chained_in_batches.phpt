--TEST--
Pages follow one another in batches, each behind the last id of the one before
--EXTENSIONS--
b24
--FILE--
<?php
require __DIR__ . '/../inc/lists.inc';

[$portal, $b24] = portal_and_client([], ["deals" => 3100]);
$cursor = $b24->list("crm.deal.list", ["select" => ["ID"], "filter" => ["CURRENCY_ID" => "EUR"]]);
echo runs(ids($cursor)), "\n";
show_requests($portal);
$commands = array_map("urldecode", $portal->requests()[1]["json"]["cmd"]);
echo $commands["c0"], "\n", $commands["c1"], "\n", $commands["c9"], "\n";
var_dump($cursor->requests(), $cursor->total());
?>
--EXPECT--
1-3100
crm.deal.list
batch of 11
batch of 50
batch of 50
crm.deal.list?select[0]=ID&filter[CURRENCY_ID]=EUR&order[ID]=ASC&start=-1&filter[>ID]=50
crm.deal.list?select[0]=ID&filter[CURRENCY_ID]=EUR&order[ID]=ASC&start=-1&filter[>ID]=$result[c0][49][ID]
crm.deal.list?select[0]=ID&filter[CURRENCY_ID]=EUR&order[ID]=ASC&start=-1&filter[>ID]=$result[c8][49][ID]
int(4)
NULL
