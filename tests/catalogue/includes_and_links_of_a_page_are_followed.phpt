--TEST--
Included files of a documentation page are read in place, also twice and in a circle; links lead to files
--SKIPIF--
<?php
if (!is_file(__DIR__ . '/../../tools/catalogue/autoload.php')) {
	die('skip the release archive has no development tools');
}
?>
--FILE--
<?php
require __DIR__ . '/../inc/pages.inc';

use B24\Catalogue\Page\{Link, Table};

$pages = pages([
	'api/crm/deal.md' => "# Deal\n\n{% include notitle [x](../../_includes/table.md) %}\n\n{% include [x](/_includes/circle.md) %}\n\n{% include [x](none.md) %}",
	'_includes/table.md' => "#|\n|| **error**\n`string` | text ||\n|#\n\n{% include [x](../_includes/circle.md) %}",
	'_includes/circle.md' => "{% include [x](./circle.md) %}\n\ncircle",
	'api/other.md' => "# Other\n\n{% include [x](../_includes/table.md) %}",
	'api/parts.md' => "# Parts\n\n## A\n\n{% include [x](_includes/heading.md) %}\n\n## B",
	'api/_includes/heading.md' => "before\n\n### Fields {#fields}\n\n#|\n|| a | b ||\n|#",
	'api/_includes/part.md' => 'a part is no page',
]);
echo implode(' ', $pages->paths()), "\n", implode(' ', $pages->paths('api/crm')), "\n";
foreach ($pages->paths() as $path) {
	echo "$path: ", count($pages->page($path)->sections[0]->all(Table::class)), " table\n";
}
foreach ($pages->page('api/parts.md')->sections as $section) {
	echo "[$section->title] in [", $section->parent?->title, '] ', count($section->tables()), "\n";
}
echo count($pages->page('api/crm/deal.md')->sections[0]->blocks), " blocks\n";
var_dump($pages->page('api/none.md'), $pages->page('api/other.md') === $pages->page('api/other.md'));
$text = 'See [`fields`](../data-types.md#user), [{#T}](./a/../b.md "title"), [below](#x), [out](https://host/a.md), ![image](i.png), [old](/api/x.html#y)';
foreach (Link::in($text) as $link) {
	echo "[$link->text] $link->path #$link->anchor -> ", $pages->resolve('api/crm/deal.md', $link) ?? 'outside', "\n";
}
?>
--EXPECT--
api/crm/deal.md api/other.md api/parts.md
api/crm/deal.md
api/crm/deal.md: 1 table
api/other.md: 1 table
api/parts.md: 0 table
[Parts] in [] 0
[A] in [Parts] 0
[Fields] in [A] 1
[B] in [Parts] 0
3 blocks
NULL
bool(true)
[`fields`] ../data-types.md #user -> api/data-types.md
[{#T}] ./a/../b.md # -> api/crm/b.md
[below]  #x -> api/crm/deal.md
[out] https://host/a.md # -> outside
[old] /api/x.html #y -> api/x.md
