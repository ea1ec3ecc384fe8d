--TEST--
Headings of a documentation page: levels, anchors, what stands below; a heading in code is none
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
	---
	title: Preamble
	---
	# Get a Deal crm.deal.get

	{% if build == 'dev' %}

	# Not published

	{% endif %}

	## Parameter `fields` {#fields}

	```bash
	# a comment
	```

	#### Array **Element** DATA {#data} {#data-old}

	## Error Handling: *all*

	### Possible Error Codes
	MD);
foreach ($page->sections as $section) {
	echo "$section->line $section->level [$section->title] ", implode(' ', $section->anchors), ' in [', $section->parent?->title, "]\n";
}
echo $page->title(), "\n", $page->section('data-old')->title, "\n", $page->named('/^error/i')[0]->line, "\n";
echo count($page->below($page->section('fields'))), ' ', count($page->below($page->sections[0])), "\n";
var_dump($page->section('data')->isUnder('/^Parameter/'), $page->section('data')->isUnder('/^Error/'), $page->section('none'));
?>
--EXPECT--
4 1 [Get a Deal crm.deal.get] get-a-deal-crmdealget in []
12 2 [Parameter fields] fields in [Get a Deal crm.deal.get]
18 4 [Array Element DATA] data data-old in [Parameter fields]
20 2 [Error Handling: *all*] error-handling-all in [Get a Deal crm.deal.get]
22 3 [Possible Error Codes] possible-error-codes in [Error Handling: *all*]
Get a Deal crm.deal.get
Array Element DATA
20
2 5
bool(true)
bool(false)
NULL
