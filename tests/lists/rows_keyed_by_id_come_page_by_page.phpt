--TEST--
Rows that are an object by their ids cannot be referred to: their pages come one by one
--EXTENSIONS--
b24
--FILE--
<?php
require __DIR__ . '/../inc/lists.inc';

[$portal, $b24] = portal_and_client();
$portal->rows(["templates" => 160]);
$keys = [];
$ids = [];
foreach ($b24->list("crm.documentgenerator.template.list") as $key => $row) {
	$keys[] = $key;
	$ids[] = id($row);
}
echo runs($ids), " under ", runs($keys), "\n";
show_requests($portal);
?>
--EXPECT--
1-160 under 0-159
crm.documentgenerator.template.list
batch of 2
crm.documentgenerator.template.list
crm.documentgenerator.template.list
