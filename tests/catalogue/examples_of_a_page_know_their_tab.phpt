--TEST--
Code of a documentation page: language, tab and indentation; a list inside a table is no tab
--SKIPIF--
<?php
if (!is_file(__DIR__ . '/../../tools/catalogue/autoload.php')) {
	die('skip the release archive has no development tools');
}
?>
--FILE--
<?php
require __DIR__ . '/../inc/pages.inc';

use B24\Catalogue\Page\Note;

$page = page(<<<'MD'
	# Title

	## Code Examples

	{% note warning "DEPRECATED" %}

	Use [another](./other.md).

	{% endnote %}

	{% list tabs %}

	- cURL (Webhook)

	    ```bash
	    curl -d '{}' \
	      https://host/
	    ```

	- PHP

	    Text

	    ```PHP
	    $a = [
	        'b' => 1, // ``` is no end
	    ];
	    ```

	- Tables

	    #|
	    || a | values:
	- `D` - dialog
	    - `U` - list ||
	    |#

	{% endlist %}

	{% cut "More" %}

	```json
	{"result": true}
	```

	{% endcut %}
	MD);
foreach ($page->examples() as $example) {
	echo "{$example->code->line} {$example->code->language} in ", var_export($example->tab, true), " under {$example->section->title}\n{$example->code->text}\n";
}
foreach ($page->sections[1]->all(Note::class) as $note) {
	echo "$note->type [$note->title] ", count($note->blocks), "\n";
}
echo implode(', ', array_map(static fn (object $tab) => "$tab->line $tab->title", $page->sections[1]->blocks[1]->tabs)), "\n";
echo count($page->sections[1]->tables()[0]->rows[0]), "\n";
var_dump($page->problems);
?>
--EXPECT--
15 bash in 'cURL (Webhook)' under Code Examples
curl -d '{}' \
  https://host/
24 php in 'PHP' under Code Examples
$a = [
    'b' => 1, // ``` is no end
];
42 json in NULL under Code Examples
{"result": true}
warning [DEPRECATED] 1
cut [More] 1
13 cURL (Webhook), 20 PHP, 30 Tables
2
array(0) {
}
