--TEST--
Each page of docs/ru says what its English page says: the same sections, code, tables, names, numbers and links
--SKIPIF--
<?php
if (!is_file(__DIR__ . '/../../tools/check_layers')) {
	die('skip some of the linked files are not in the release archive');
}
?>
--FILE--
<?php
require __DIR__ . '/../inc/languages.inc';

const ROOT = __DIR__ . '/../..';

/** @return list<string> from the root of the repository */
function pages_of(string ...$patterns): array
{
	return array_map(
		static fn (string $path) => substr($path, strlen(ROOT) + 1),
		array_merge(...array_map(static fn (string $pattern) => glob(ROOT . "/$pattern"), $patterns)),
	);
}

echo "-- what would be found\n";
$english = <<<'MARKDOWN'
# Pumps

[По-русски](ru/pumps.md)

Read [the rules](#the-rules), [limits](limits.md#retries) and [more](other.md#again). `pump()` takes 1,200 ms.

| Name | Use |
|---|---|
| `a` | water |
| `b` | oil |

## The rules

```php
echo 1;
```

See [the page](https://apidocs.bitrix24.com/a.html).
MARKDOWN;
$russian = <<<'MARKDOWN'
# Насосы

[In English](../pumps.md)

Читайте [правила](#правила), [больше](other.md#ещё-раз) и [лимиты](../limits.md#retries). `pump()` длится 1 200 мс.

| Имя | Для чего |
|---|---|
| `a` | вода |
| `b` | масло |

## Правила

```php
echo 1;
```

См. [страницу](https://apidocs.bitrix24.ru/a.html).
MARKDOWN;
$more = ['docs/limits.md' => "# Limits\n## Retries\n", 'docs/other.md' => "# Other\n## Again\n", 'docs/ru/other.md' => "# Другое\n## Ещё раз\n"];
foreach ([
	'nothing' => [],
	'a changed code block' => ['echo 1;' => 'echo 2;'],
	'a missing section' => ["## Правила\n\n" => ''],
	'a section of another level' => ['## Правила' => '### Правила'],
	'a missing end' => ["\n\nСм. [страницу](https://apidocs.bitrix24.ru/a.html)." => ''],
	'a missing table row' => ["| `b` | масло |\n" => ''],
	'a missing cell' => ['| `b` | масло |' => '| `b` |'],
	'a dead link' => ['../limits.md#retries' => '../limit.md'],
	'a dead anchor' => ['../limits.md#retries' => '../limits.md#retry'],
	'an anchor of the other language' => ['(#правила)' => '(#the-rules)'],
	'a link to another section' => ['other.md#ещё-раз' => 'other.md#другое'],
	'a link to the English page' => ['other.md#ещё-раз' => '../other.md#again'],
	'a link to the English documentation' => ['24.ru/a' => '24.com/a'],
	'a paragraph in English' => ['Читайте [правила]' => 'Read [the rules]', '[больше]' => '[more]', 'и [лимиты]' => 'and [limits]', 'длится' => 'takes', 'мс' => 'ms'],
	'another number' => ['1 200' => '1 300'],
	'another name' => ['`pump()`' => '`pumps()`'],
	'no link to the other language' => ["[In English](../pumps.md)\n\n" => ''],
	'more than there is' => ['24.ru/a.html).' => "24.ru/a.html).\n\nИ ещё."],
] as $what => $change) {
	$pages = new Pages('/nowhere', ['docs/pumps.md' => $english, 'docs/ru/pumps.md' => strtr($russian, $change)] + $more);
	echo "$what\n", preg_replace('/^/m', '  ', implode("\n", differences('docs/pumps.md', ['docs/pumps.md', 'docs/other.md'], $pages))), "\n";
}

echo "-- what is found\n";
$set = ['README.md', 'docs/quickstart.md', 'docs/migrating-from-crest.md', 'docs/applications.md', ...pages_of('docs/recipes/*.md')];
$pages = new Pages(ROOT);
foreach ($set as $page) {
	foreach (differences($page, $set, $pages) as $difference) {
		echo "$difference\n";
	}
}
foreach (array_diff(pages_of('docs/ru/*.md', 'docs/ru/*/*.md'), array_map('in_russian', $set)) as $page) {
	echo "$page: there is no English page of it\n";
}
echo count($set) > 12 ? 'more than 12' : count($set), " pages in two languages\n";
?>
--EXPECT--
-- what would be found
nothing
  
a changed code block
  docs/ru/pumps.md:15 (docs/pumps.md:15): the code differs
a missing section
  docs/ru/pumps.md:5: the link docs/ru/pumps.md#правила leads nowhere
  docs/ru/pumps.md:5 (docs/pumps.md:5): the link docs/ru/pumps.md#? is missing
  docs/ru/pumps.md:5 (docs/pumps.md:5): the link docs/ru/pumps.md#правила is not in the English page
  docs/ru/pumps.md:12 (docs/pumps.md:12): a code block instead of a heading of level 2
a section of another level
  docs/ru/pumps.md:12 (docs/pumps.md:12): a heading of level 3 instead of a heading of level 2
a missing end
  docs/ru/pumps.md:15 (docs/pumps.md:18): the end of the page instead of a paragraph
a missing table row
  docs/ru/pumps.md:9 (docs/pumps.md:10): the table has 3 items instead of 4
a missing cell
  docs/ru/pumps.md:10 (docs/pumps.md:10): 1 cells instead of 2
a dead link
  docs/ru/pumps.md:5: the link docs/limit.md leads nowhere
  docs/ru/pumps.md:5 (docs/pumps.md:5): the link docs/limits.md#retries is missing
  docs/ru/pumps.md:5 (docs/pumps.md:5): the link docs/limit.md is not in the English page
a dead anchor
  docs/ru/pumps.md:5: the link docs/limits.md#retry leads nowhere
  docs/ru/pumps.md:5 (docs/pumps.md:5): the link docs/limits.md#retries is missing
  docs/ru/pumps.md:5 (docs/pumps.md:5): the link docs/limits.md#retry is not in the English page
an anchor of the other language
  docs/ru/pumps.md:5: the link docs/ru/pumps.md#the-rules leads nowhere
  docs/ru/pumps.md:5 (docs/pumps.md:5): the link docs/ru/pumps.md#правила is missing
  docs/ru/pumps.md:5 (docs/pumps.md:5): the link docs/ru/pumps.md#the-rules is not in the English page
a link to another section
  docs/ru/pumps.md:5 (docs/pumps.md:5): the link docs/ru/other.md#ещё-раз is missing
  docs/ru/pumps.md:5 (docs/pumps.md:5): the link docs/ru/other.md#другое is not in the English page
a link to the English page
  docs/ru/pumps.md:5 (docs/pumps.md:5): the link docs/ru/other.md#ещё-раз is missing
  docs/ru/pumps.md:5 (docs/pumps.md:5): the link docs/other.md#again is not in the English page
a link to the English documentation
  docs/ru/pumps.md:18 (docs/pumps.md:18): the link https://apidocs.bitrix24.ru/a.html is missing
  docs/ru/pumps.md:18 (docs/pumps.md:18): the link https://apidocs.bitrix24.com/a.html is not in the English page
a paragraph in English
  docs/ru/pumps.md:5 (docs/pumps.md:5): not translated
another number
  docs/ru/pumps.md:5 (docs/pumps.md:5): the number 1200 is missing
  docs/ru/pumps.md:5 (docs/pumps.md:5): the number 1300 is not in the English page
another name
  docs/ru/pumps.md:5 (docs/pumps.md:5): the code pump() is missing
  docs/ru/pumps.md:5 (docs/pumps.md:5): the code pumps() is not in the English page
no link to the other language
  docs/ru/pumps.md:3: the paragraph below the title is not [In English] with a link to docs/pumps.md
  docs/ru/pumps.md:5 (docs/pumps.md:5): a table instead of a paragraph
more than there is
  docs/ru/pumps.md:20: a paragraph that the English page does not have
-- what is found
more than 12 pages in two languages
