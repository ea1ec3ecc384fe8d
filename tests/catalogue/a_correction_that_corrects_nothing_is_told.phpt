--TEST--
A correction is applied to what a page says; one that corrects nothing any more is told, one without a reason refused
--SKIPIF--
<?php
if (!is_dir(__DIR__ . '/../../tools/catalogue')) {
	die('skip the release archive has no development tools');
}
?>
--FILE--
<?php
require __DIR__ . '/../inc/gathering.inc';

$gathering = new Gathering();
$gathering->rules(implode("\n", [
	"shop.order.add\t2\tresult_type\t\"string\"\ttried",
	"shop.step.do\t2\tordered_params\ttrue\tthe page says it as well",
	"shop.gone\t2\tdeprecated\ttrue\tof a method that is gone",
	"shop.order.list\t2\trecord\t{\"doc\":\"api-reference/index.md\"}\tthe method has got a page",
	"shop.steps.do\t2\talias\t\"shop.step.do 2\"\tan old name",
	"shop.nothing\t2\talias\t\"shop.gone 2\"\tan old name of nothing",
]), 'return ["shop.sold.list" => [], "shop.order.list" => ["id_field" => "ID", "pages" => ["order" => "order"]]];');
echo implode("\n", preg_grep('/^(A correction|lists.php|[89] methods)/', explode("\n", $gathering->run()))), "\n";
echo $gathering->record('shop.order.add')['result_type'], "\n";
echo json_encode(array_intersect_key($gathering->record('shop.steps.do'), ['params' => 0, 'alias_of' => 0, 'access' => 0])), "\n";
echo json_encode(array_intersect_key($gathering->record('shop.order.list'), ['doc' => 0, 'id_field' => 0, 'pages' => 0])), "\n";
$gathering->rules("shop.order.add\t2\tresult_type\t\"string\"");
echo preg_match('/corrections.tsv line 2: .* reason are needed/', $gathering->run()), "\n";
?>
--EXPECT--
9 methods: 8 have a page, 1 are corrections, of which there are 6 in all.
A correction is no longer needed: shop.step.do 2 ordered_params: its page says the same now
A correction is no longer needed: shop.gone 2 deprecated: there is no such method
A correction is no longer needed: shop.order.list 2: has a page of its own now
A correction is no longer needed: shop.nothing 2: there is no shop.gone 2
lists.php knows a method that there is not: shop.sold.list
string
{"params":[{"name":"FROM","type":["integer"],"required":true},{"name":"TO","type":["integer"],"required":true},{"name":"FAST","type":["boolean"],"required":false}],"alias_of":"shop.step.do","access":"write"}
{"doc":"api-reference\/shop\/shop-order-list.md","id_field":"ID","pages":{"at":"start","rows":50,"next":"next","total":"total","order":"order"}}
1
