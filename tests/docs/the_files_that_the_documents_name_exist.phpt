--TEST--
The files, the functions of C and the links that README, CONTRIBUTING and docs name lead somewhere
--SKIPIF--
<?php
if (!is_file(__DIR__ . '/../../tools/check_layers')) {
	die('skip the release archive has no development tools');
}
?>
--FILE--
<?php
require __DIR__ . '/../inc/markdown.inc';

const ROOT = __DIR__ . '/../..';

/** Sources may be named without src/, and without what their names end with. */
function file_is_there(string $name): bool
{
	$name = rtrim($name, '/');
	foreach ([ROOT . "/$name", ROOT . "/src/$name"] as $path) {
		if (glob($path) || glob("$path.[ch]")) {
			return true;
		}
	}
	return false;
}

/** All that is a name in C. */
function words_of_c(): array
{
	$text = '';
	foreach (['/*.[ch]', '/src/*/*.[ch]', '/src/*/*/*.[ch]'] as $pattern) {
		$text .= implode("\n", array_map('file_get_contents', glob(ROOT . $pattern)));
	}
	preg_match_all('/\b(?:php_)?b24_\w+/', $text, $found);

	return array_flip($found[0]);
}

/** Whether the link leads somewhere; null: not of this repository. */
function link_leads_somewhere(string $link, string $directory, string $document): ?bool
{
	if (preg_match('~^[a-z]+:~i', $link)) {
		return null;
	}
	[$path, $anchor] = explode('#', $link, 2) + [1 => null];
	if ($path !== '' && !file_exists("$directory/$path")) {
		return false;
	}
	return $anchor === null || isset(anchors($path === '' ? $document : file_get_contents("$directory/$path"))[$anchor]);
}

/** @return array<string, bool> what the document names, and whether it is there */
function named(string $document, string $directory, array $words): array
{
	$found = [];
	$prose = prose($document);
	preg_match_all('/(?<!`)`([^`\n]+)`(?!`)/', $prose, $spans);
	foreach ($spans[1] as $span) {
		foreach (preg_split('/\s+/', $span) as $token) {
			if (preg_match('~^(src|core|zend|catalogue|tools|tests|docs|bench|stubs)/[\w./*-]*$~', $token)) {
				$found[$token] = file_is_there($token);
			} elseif (preg_match('~^((?:php_)?b24_\w+)(\(\))?$~', $token, $name)) {
				$found[$token] = isset($words[$name[1]]);
			}
		}
	}
	preg_match_all('/]\(([^)\s]+)\)/', preg_replace('/`[^`\n]+`/', '', $prose), $links);
	foreach ($links[1] as $link) {
		$leads = link_leads_somewhere($link, $directory, $document);
		if ($leads !== null) {
			$found["($link)"] = $leads;
		}
	}
	return $found;
}

function print_missing(string $where, array $found): void
{
	foreach (array_keys($found, false, true) as $name) {
		echo "$where: $name\n";
	}
}

$words = words_of_c();

$wrong = <<<'MARKDOWN'
# Not here, `really`
`core/stack`, `src/core/json/scan.x`, `zend/nowhere/call`, `tests/*.nothing`, `php tools/none`, `b24_no_such_thing()`;
[file](gone.md), [anchor](README.md#nowhere), [own](#nowhere).
## Not here, `really`
`core/json/scan`, `src/core/json/scan.h`, `tests/docs/*.phpt`, `b24_classify()`, [CHANGELOG](CHANGELOG.md),
[of another](CONTRIBUTING.md#rules), [own](#not-here-really), [own again](#not-here-really-1), [elsewhere](https://example.com/gone.md).
```
[fenced](gone-as-well.md) `core/fenced`
```
MARKDOWN;
print_missing('wrong', named($wrong, ROOT, $words));

$count = 0;
foreach (['README.md', 'CONTRIBUTING.md', 'RELEASING.md', 'SECURITY.md', ...glob(ROOT . '/docs/*.md'), ...glob(ROOT . '/docs/*/*.md'), ...glob(ROOT . '/docs/ru/*/*.md')] as $file) {
	$path = str_starts_with($file, ROOT) ? $file : ROOT . "/$file";
	$found = named(file_get_contents($path), dirname($path), $words);
	print_missing(substr($path, strlen(ROOT) + 1), $found);
	$count += count($found);
}
echo $count > 300 ? 'more than 300' : $count, " names and links\n";
?>
--EXPECT--
wrong: core/stack
wrong: src/core/json/scan.x
wrong: zend/nowhere/call
wrong: tests/*.nothing
wrong: tools/none
wrong: b24_no_such_thing()
wrong: (gone.md)
wrong: (README.md#nowhere)
wrong: (#nowhere)
more than 300 names and links
