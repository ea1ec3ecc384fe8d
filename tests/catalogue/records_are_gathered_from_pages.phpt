--TEST--
./dev catalogue makes a record of every page that describes a method, in each form that pages have
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
$first = $gathering->run();
echo implode("\n", array_slice(explode("\n", $first), 0, 2)), "\n", $gathering->catalogue();
$catalogue = $gathering->catalogue();
echo implode("\n", preg_grep('/^(New|Gone|Changed|Nothing|Only|status)/', explode("\n", $gathering->run()))), "\n";
var_dump($gathering->catalogue() === $catalogue);
?>
--EXPECT--
8 methods: 8 have a page, 0 are corrections, of which there are 0 in all.
4 pages describe no method: 2 overview, 1 event, 1 tutorial.
{"method":"shop.item.get","version":2,"scope":["shop"],"doc":"api-reference/shop/shop-item-get.md","deprecated":false,"params":[{"name":"id","type":["shop_item.id"],"required":false},{"name":"code","type":["string"],"required":false}],"one_of":[["id","code"]],"list":false,"result_type":"object","result_example_type":"array","title_spelling":"shop.Item.get","access":"write"}
{"method":"shop.item.list","version":3,"scope":["shop.items"],"doc":"api-reference/shop/shop-item-list-rest-v3.md","deprecated":false,"params":[{"name":"pagination","type":["object"],"required":false}],"list":true,"list_key":"items","paging":"after-cursor","cursor_key":"afterCursor","result_type":"object","access":"read","pages":{"at":"pagination.afterCursor","limit":"pagination.limit","rows":50}}
{"method":"shop.old.list","version":2,"scope":["shop"],"doc":"api-reference/shop/outdated/shop-old-list.md","deprecated":true,"params":[{"name":"filter","type":[],"required":false},{"name":"start","type":["integer"],"required":false}],"list":true,"list_key":"","rows_keyed_by_id":true,"paging":"start","result_type":"object","params_from":"list-methods page and examples","access":"read","pages":{"at":"start","rows":50,"next":"next","total":"total"}}
{"method":"shop.order.add","version":2,"scope":["shop"],"doc":"api-reference/shop/shop-order-add.md","deprecated":false,"params":[{"name":"number","type":["integer","string"],"required":true},{"name":"title","type":["string"],"required":true},{"name":"day","type":["date","datetime"],"required":true},{"name":"items","type":["object[]"],"required":false},{"name":"note","type":[],"required":false},{"name":"UF_*","type":["any"],"required":false}],"list":false,"result_type":"integer","app_only":true,"access":"write"}
{"method":"shop.order.get","version":2,"scope":["shop"],"doc":"api-reference/shop/shop-order-get.md","deprecated":true,"params":[{"name":"ID","type":["integer"],"required":false},{"name":"CODE","type":["integer"],"required":false}],"one_of":[["ID","CODE"]],"list":false,"result_type":"object","result_key":"order","replaced_by":["shop.item.get","shop.item.*"],"access":"read"}
{"method":"shop.order.list","version":2,"scope":["shop","trade"],"doc":"api-reference/shop/shop-order-list.md","deprecated":false,"params":[{"name":"select","type":["string[]"],"required":false},{"name":"filter","type":["object"],"required":false},{"name":"order","type":["object"],"required":false},{"name":"start","type":["integer"],"required":false}],"list":true,"list_key":"","paging":"start","result_type":"order[]","result_example_type":"array","access":"read","pages":{"at":"start","rows":50,"next":"next","total":"total"}}
{"method":"shop.photo.download","version":2,"scope":["shop"],"doc":"api-reference/shop/shop-photo-download.md","deprecated":false,"params":[{"name":"id","type":["integer"],"required":false},{"name":"size","type":["string"],"required":true},{"name":"name","type":["string"],"required":false}],"list":false,"result_type":"file","http_method_note":"the answer is the file itself, not JSON","access":"read"}
{"method":"shop.step.do","version":2,"scope":["shop"],"doc":"api-reference/shop/shop-step-do.md","deprecated":false,"params":[{"name":"FROM","type":["integer"],"required":true},{"name":"TO","type":["integer"],"required":true},{"name":"FAST","type":["boolean"],"required":false}],"ordered_params":true,"list":false,"result_type":"boolean","access":"write"}
Nothing has changed.
bool(true)
