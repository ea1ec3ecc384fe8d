--TEST--
./dev catalogue names each page that it does not understand, with the reason; the others are read
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
/** The lines about pages of methods, without notes about parts of parameters, and without the changelog. */
function named(Gathering $gathering): string
{
	return implode('', preg_grep('/^(Not understood|  |status)/', preg_split('/(?<=\n)/', explode("\nInside of", $gathering->run())[0] . "\n")));
}

$gathering = new Gathering();
echo named($gathering), "--\n";
$pages = [
	'no-name.md' => "# Do Something\n\n> Scope: [`shop`](../scopes.md)\n\n## Method Parameters\n\nNo parameters.\n",
	'shop-no-table.md' => "# A shop.no.table\n\n> Scope: [`shop`](../scopes.md)\n\n## Method Parameters\n\nMany.\n\n## Response Handling\n\n```json\n{\"result\": 1}\n```\n",
	'shop-no-reply.md' => "# A shop.no.reply\n\n> Scope: [`shop`](../scopes.md)\n\nNo parameters.\n",
	'shop-order-add-again.md' => "# A shop.order.add\n\n> Scope: [`shop`](../scopes.md)\n\nNo parameters.\n\n## Response Handling\n\n```json\n{\"result\": 1}\n```\n",
	'shop-few-list.md' => "# A shop.few.list\n\n> Scope: [`shop`](../scopes.md)\n\n## Method Parameters\n\n| Name | Description |\n|---|---|\n| **OFFSET** | Where |\n\n## Response Handling\n\n```json\n{\"result\": []}\n```\n",
	'shop-torn.md' => "# A shop.torn.table\n\n> Scope: [`shop`](../scopes.md)\n\n## Method Parameters\n\n{% include [x](./nowhere.md) %}\n\n#|\n|| **Name** | **Description** ||\n|| **a** | A ||\n\n## Response Handling\n\n```json\n{\"result\": 1}\n",
];
foreach ($pages as $name => $text) {
	$gathering->page(SHOP . $name, $text);
}
$gathering->page('api-reference/lone/lone-get.md', "# A lone.get\n\nNo parameters.\n\n## Code\n\n```\n/rest/lone.get\n```\n\n## Result\n\n```\n{\"result\": 1}\n```\n");
echo named($gathering), "--\n";
// What a correction says is not asked of the page any more, and so is what a record by hand describes.
$gathering->rules(
	"shop.no.table\t2\tparams\t[]\tthe page says only that there are many\n"
	. "shop.no.reply\t2\tresult_type\t\"boolean\"\ttried\n"
	. "do.something\t2\trecord\t{\"scope\":[\"shop\"],\"doc\":\"api-reference/shop/no-name.md\"}\tit has no name on its page\n",
);
echo preg_match_all('/no-(name|table|reply)/', named($gathering)), " of three are still named\n";
echo json_encode(array_map(static fn (string $method) => $gathering->record($method)['result_type'], ['do.something', 'shop.no.reply'])), "\n";
?>
--EXPECT--
--
Not understood: a method that another page describes as well; the other is kept (1)
  api-reference/shop/shop-order-add.md (shop.order.add 2, api-reference/shop/shop-order-add-again.md)
Not understood: a table without its end (1)
  api-reference/shop/shop-torn.md (shop.torn.table 2, line 9)
Not understood: an included file is missing (1)
  api-reference/shop/shop-torn.md (shop.torn.table 2, ./nowhere.md)
Not understood: it has "Method Parameters", but neither title, examples nor the file's name say of which method (1)
  api-reference/shop/no-name.md
Not understood: it has a parameter of a list, but lists.php does not say how it pages (1)
  api-reference/shop/shop-few-list.md (shop.few.list 2, OFFSET)
Not understood: the page does not say its scope (1)
  api-reference/lone/lone-get.md (lone.get 2)
Not understood: the page does not say what the method returns (2)
  api-reference/shop/shop-no-reply.md (shop.no.reply 2)
  api-reference/shop/shop-torn.md (shop.torn.table 2)
Not understood: the page has no table of parameters, and does not say that there are none (1)
  api-reference/shop/shop-no-table.md (shop.no.table 2)
--
0 of three are still named
[null,"boolean"]
