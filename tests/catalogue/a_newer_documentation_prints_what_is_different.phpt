--TEST--
./dev catalogue on a newer documentation prints what came, went and changed, and nothing of what did not
--SKIPIF--
<?php
if (!is_dir(__DIR__ . '/../../tools/catalogue')) {
	die('skip the release archive has no development tools');
}
?>
--FILE--
<?php
require __DIR__ . '/../inc/gathering.inc';

const SHOP = 'api-reference/shop/';
/** What it prints behind figures and notes. */
function changelog(Gathering $gathering): string
{
	return implode("\n", preg_grep('/^(New|Gone|Changed|Nothing|Only|status)/', explode("\n", $gathering->run()))) . "\n";
}

$gathering = new Gathering();
$gathering->run();
$gathering->page(SHOP . 'shop-step-do.md', null);
$gathering->page(SHOP . 'shop-step-undo.md', <<<'PAGE'
	# Undo a Step shop.step.undo

	> Scope: [`shop`](../scopes.md)

	Without parameters.

	## Response Handling

	```json
	{"result": true}
	```
	PAGE);
$gathering->edit(SHOP . 'shop-order-add.md', [
	"|| **note** | Without a type ||\n" => '',
	'**items**' => '**items***',
	"|| **price***\n[`double`](../types.md) | Of one ||\n" => "|| **price**\n[`string`](../types.md) | Of one ||\n|| **count**\n[`integer`](../types.md) | How many ||\n",
	"[`date`](../types.md)\n" => '',
	"|| **UF_" => "|| **state***\n[`string`](../types.md) | New ||\n|| **UF_",
	'It works only in the context of an [application](../app.md).' => '',
	'"number":1,' => '"number":1,"state":"s",',
]);
$gathering->edit(SHOP . 'shop-item-list-rest-v3.md', ['# List Items shop.item.list' => <<<'NOTE'
	# List Items shop.item.list

	{% note warning "DEPRECATED" %}

	Use [the other](./shop-order-list.md).

	{% endnote %}
	NOTE]);
$gathering->edit(SHOP . 'shop-photo-download.md', ['shop.photo.download' => 'shop.photo.downLoad']);
// Other words, and a row in another order, of which only the second is a fact.
$gathering->edit(SHOP . 'shop-item-get.md', ['By its code' => 'By the code']);
$gathering->edit(SHOP . 'shop-order-get.md', ['**ID*** \| **CODE***' => '**CODE*** \| **ID***']);
echo changelog($gathering), "--\n", changelog($gathering);
?>
--EXPECT--
New: shop.step.undo (api-reference/shop/shop-step-undo.md)
Gone: shop.step.do
Changed: shop.item.list (REST 3.0): deprecated; replaced_by ["shop.order.list"]
Changed: shop.order.add: new required parameter state; parameter note is gone; day is datetime, was date|datetime; items is required; no app_only, was true; items[].count is new; items[].price is string, was double; items[].price is optional
Changed: shop.order.get: parameters in another order: CODE, ID; one_of [["CODE","ID"]], was [["ID","CODE"]]
Changed: shop.photo.downLoad: spelled so, was shop.photo.download
--
Nothing has changed.
