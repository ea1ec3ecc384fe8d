--TEST--
Tables of a documentation page: bars in code, in an inner table and behind a backslash are not borders
--SKIPIF--
<?php
if (!is_file(__DIR__ . '/../../tools/catalogue/autoload.php')) {
	die('skip the release archive has no development tools');
}
?>
--FILE--
<?php
require __DIR__ . '/../inc/pages.inc';

use B24\Catalogue\Page\Table;

$page = page(<<<'MD'
	# Title

	#|
	|| **Name**
	`type` | **Description** ||
	|| **a***
	```string | null``` | `x || y` and \| and

	```
	{ a | b || c |# }
	```
	||
	|| **b** | inner

	#|
	|| one | two ||
	|#

	behind ||
	|| **c** |> ||
	|| `^(a|b)` in the line ```^(\d|\|)$``` | last
	|#

	| Name | Value |
	|:---|---|
	| `a|b` | c \| d |

	After
	MD);
$cut = static fn (string $text): string => strtr($text, ["\n" => '¶']);
foreach ($page->sections[0]->tables() as $table) {
	echo "line $table->line: ", implode(', ', $table->header()), "\n";
	foreach ($table->rows as $row) {
		foreach ($row as $cell) {
			$inner = array_filter($cell->blocks, static fn (object $block) => $block instanceof Table);
			echo "  $cell->line [{$cut($cell->text)}]", $inner === [] ? '' : ' with a table', "\n";
		}
	}
}
echo count($page->sections[0]->all(Table::class)), " with the inner one\n";
echo 'plain: ', $page->sections[0]->tables()[0]->rows[3][0]->plain(), "\n";
var_dump($page->sections[0]->blocks[2]->text, $page->problems);
?>
--EXPECT--
line 3: Name type, Description
  4 [**Name**¶`type`]
  5 [**Description**]
  6 [**a***¶```string | null```]
  7 [`x || y` and \| and¶¶```¶{ a | b || c |# }¶```]
  13 [**b**]
  13 [inner¶¶#|¶|| one | two ||¶|#¶¶behind] with a table
  20 [**c**]
  20 [>]
  21 [`^(a|b)` in the line ```^(\d|\|)$```]
  21 [last]
line 24: Name, Value
  24 [Name]
  24 [Value]
  26 [`a|b`]
  26 [c \| d]
3 with the inner one
plain: c
string(5) "After"
array(0) {
}
