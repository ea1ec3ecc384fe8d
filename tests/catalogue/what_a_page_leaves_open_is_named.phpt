--TEST--
What is malformed in a documentation page is named with its line, and what follows is still read
--SKIPIF--
<?php
if (!is_file(__DIR__ . '/../../tools/catalogue/autoload.php')) {
	die('skip the release archive has no development tools');
}
?>
--FILE--
<?php
require __DIR__ . '/../inc/pages.inc';

$page = page(<<<'MD'
	# Title

	#|
	|| a | row without its end
	|| b | next ||
	- || c | text between ||
	|# behind

	{% note tip "" %}

	note

	{% include [missing](x.md) %}

	{% later %}
	MD);
foreach ($page->sections[0]->tables()[0]->rows as $row) {
	echo implode(' / ', array_map(static fn (object $cell) => $cell->text, $row)), "\n";
}
foreach (['open code' => "# T\n```php\ncode", 'open tabs' => "# T\n{% list tabs %}\n- A\n\n    a", 'open table' => "# T\n#|\n|| a | b ||"] as $what => $text) {
	echo "$what: ", implode('; ', page($text)->problems), "\n";
}
foreach ($page->problems as $problem) {
	echo "$problem\n";
}
?>
--EXPECT--
a / row without its end
b / next
c / text between
open code: line 2: code without its end
open tabs: line 2: no {% endlist %}
open table: line 2: a table without its end
line 3: text between the rows of a table
line 3: text behind the end of a table
line 15: {% later %} here
line 9: no {% endnote %}
