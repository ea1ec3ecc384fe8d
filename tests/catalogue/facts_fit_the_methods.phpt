--TEST--
facts.jsonl has a line for each method, tables for all references, known types and plausible limits
--FILE--
<?php
/** @return list<array<string, mixed>> */
function lines(string $name): array
{
	return array_map(static fn (string $line) => json_decode($line, true, flags: JSON_THROW_ON_ERROR),
		file(__DIR__ . "/../../src/catalogue/$name.jsonl", FILE_IGNORE_NEW_LINES));
}

/** @param array<string, array<string, mixed>> $tables */
function check(string $where, array $node, array $tables, int &$count): void
{
	$count++;
	$unknown = array_diff(array_keys($node), ['type', 'as', 'required', 'omitted', 'values', 'default', 'min', 'max', 'example', 'spellings', 'ref', 'names', 'fields', 'item', 'each']);
	$unknown === [] || print "$where: " . implode(' ', $unknown) . "\n";
	isset($node['ref']) && !isset($tables[$node['ref']]) && print "$where: no table $node[ref]\n";
	isset($node['ref'], $node['fields']) && print "$where: a reference and fields\n";
	isset($node['min'], $node['max']) && $node['min'] > $node['max'] && print "$where: no number fits\n";
	array_diff($node['as'] ?? [], ['string', 'integer', 'double', 'boolean', 'null', 'array', 'object']) === [] || print "$where: as\n";
	isset($node['values'], $node['default']) && count($node['values']) !== count(array_unique(array_map('json_encode', $node['values'])))
		&& print "$where: a value twice\n";
	foreach (($node['fields'] ?? []) + array_filter(['[]' => $node['item'] ?? null, '<>' => $node['each'] ?? null], 'is_array') as $name => $part) {
		check("$where.$name", $part, $tables, $count);
	}
}

$facts = lines('facts');
$tables = array_column(array_filter($facts, static fn (array $line) => isset($line['table'])), null, 'table');
$methods = array_values(array_filter($facts, static fn (array $line) => isset($line['method'])));
$key = static fn (array $line) => "$line[method] $line[version]";
var_dump(array_map($key, $methods) === array_map($key, lines('methods')));
$count = 0;
foreach ([...array_values($tables), ...$methods] as $line) {
	foreach (($line['params'] ?? []) + ($line['fields'] ?? []) + (isset($line['result']) ? ['result' => $line['result']] : []) as $name => $node) {
		check(($line['method'] ?? $line['table']) . " $name", $node, $tables, $count);
	}
}
$used = [];
array_walk_recursive($facts, static function (mixed $value, int|string $name) use (&$used): void {
	$name === 'ref' && $used[$value] = true;
});
echo implode("\n", array_diff(array_keys($tables), array_keys($used)));
var_dump(count($methods) > 1600, $count > 25000, array_keys($tables) === (static function () use ($tables) {
	$names = array_keys($tables);
	sort($names);

	return $names;
})());
// A few that were compared with their pages by hand.
$by = array_combine(array_map($key, $methods), $methods);
$deal = $by['crm.deal.add 2']['params']['fields']['fields'];
echo json_encode([$deal['OPENED'], $deal['CONTACT_IDS'], $by['crm.deal.list 2']['result'], $by['crm.deal.get 2']['result']['fields']['ID']]), "\n";
?>
--EXPECT--
bool(true)
bool(true)
bool(true)
bool(true)
[{"type":["char"],"values":["Y","N"],"default":"Y"},{"type":["crm_contact[]"]},{"type":["deal[]"],"item":{"type":["object"],"ref":"crm\/deals\/crm-deal-get#deal"}},{"type":["integer"],"as":["string"]}]
