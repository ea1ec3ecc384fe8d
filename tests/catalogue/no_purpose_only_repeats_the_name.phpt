--TEST--
No line in the stubs says only what the method's name says; each is one or two plain sentences
--SKIPIF--
<?php
if (!is_dir(__DIR__ . '/../../stubs')) {
	die('skip the release archive has no stubs');
}
?>
--FILE--
<?php
require __DIR__ . '/../inc/purposes.inc';

/** Words of a sentence whose meaning is in every name, and endings. */
function said(string $line): array
{
	$words = preg_split('/[^a-z0-9]+/', strtolower($line), -1, PREG_SPLIT_NO_EMPTY);
	$verbs = ['gives', 'adds', 'changes', 'deletes', 'removes', 'describes', 'sets', 'lists', 'gets', 'updates'];
	$small = ['a', 'an', 'the', 'of', 'in', 'on', 'to', 'its', 'and', 'or', 'by', 'with', 'from', 'is', 'are', 'it', 'that', 'fields', 'for'];

	return array_map(
		static fn (string $word) => preg_replace(['/ies$/', '/(?<=[^s])s$/'], ['y', ''], $word),
		array_values(array_diff($words, $verbs, $small)),
	);
}

$checked = 0;
foreach (purposes() as $method => $line) {
	if ($line === null) {
		continue;
	}
	$checked++;
	$name = strtolower(str_replace(['.', '_'], '', $method));
	$new = array_filter(said($line), static fn (string $word) => !str_contains($name, $word));
	// "Links a contact to a deal.": the verb says more than "add".
	$verb = strtolower(strtok($line, ' '));
	$more = !in_array($verb, ['gives', 'adds', 'changes', 'deletes', 'removes', 'describes', 'sets', 'lists', 'gets', 'updates'], true);
	$new !== [] || $more || print "$method: $line\n";
	preg_match('/^[A-Z][^\n\t]*[.…]$/u', $line) === 1 && substr_count($line, '. ') <= 2 && strlen($line) <= 180 || print "$method, form: $line\n";
	preg_match('/\b(\w+) \1\b/i', $line) === 0 || print "$method, a word twice: $line\n";
	preg_match('/\b(?:a [aeio]\w|an [^aeiouhAEIOHSMR`])/', $line) === 0 || print "$method, article: $line\n";
	preg_match('/[{}]|\bcrm\b|\bThe method\b|\bThis method\b/', preg_replace('/`[^`]*`/', '', $line)) === 0 || print "$method, words: $line\n";
}
echo $checked > 1600 ? "checked\n" : "only $checked\n";
?>
--EXPECT--
checked
