--TEST--
Where all methods of a record are alike, what is added is got, listed, found by a filter, changed and gone
--EXTENSIONS--
b24
--FILE--
<?php
require __DIR__ . '/../inc/kept.inc';
require __DIR__ . '/../portal/src/Kinds/Spelling.php';

/** A text field that a new record takes, and that a record shows. */
function text_field(B24\Registry\Method $add, array $record): ?string
{
	static $facts = [];
	if ($facts === []) {
		foreach (new SplFileObject(__DIR__ . '/../../src/catalogue/facts.jsonl') as $line) {
			$fact = json_decode((string) $line, true);
			$facts[isset($fact['table']) ? "table {$fact['table']}" : strtolower($fact['method'] ?? '')] = $fact;
		}
	}
	$fields = $facts[strtolower($add->name)]['params']['fields'] ?? [];
	foreach ($fields['fields'] ?? $facts['table ' . ($fields['ref'] ?? '')]['fields'] ?? [] as $name => $fact) {
		if (($fact['type'][0] ?? '') === 'string' && !isset($fact['values']) && is_string($record[$name] ?? null) && preg_match('/date|time|^id$/i', $name) !== 1) {
			return $name;
		}
	}

	return null;
}

/** The record in a result, under whatever name. */
function record(mixed $result): array
{
	$inner = is_array($result) ? array_filter($result, static fn (mixed $its): bool => is_array($its) && !array_is_list($its)) : [];

	return is_array($result) && (isset($result['id']) || isset($result['ID'])) ? $result : (reset($inner) ?: []);
}

$kept = new Kept();
$facts = new Facts();
$methods = [];
foreach (B24\Registry::all() as $method) {
	$methods[strtolower($method->name)] ??= $method;
}
$tried = 0;
foreach (require __DIR__ . '/../portal/kinds/regular.php' as $kind => $said) {
	$own = static fn (string $verb): ?B24\Registry\Method => $methods[strtolower("$kind.$verb")] ?? null;
	if ($own('add') === null || $own('get') === null || $own('update') === null || $own('delete') === null) {
		continue;
	}
	$tried++;
	$id = $said['id'] ?? 'ID';
	$names = array_column($own('get')->parameters, 'name');
	$by = preg_grep('/^id$/i', $names) ? current(preg_grep('/^id$/i', $names)) : $names[0];
	$ask = static fn (string $verb, array $params) => $kept->b24->call($own($verb)->name, $params)->result;
	$given = $facts->parameters($own('add'));
	$known = record($ask('get', [$by => 1]));
	$field = text_field($own('add'), $known);
	$with = static function (string $value) use ($given, $field): array {
		$params = $given;
		if ($field !== null) {
			$params['fields'][$field] = $value;
		}

		return $params;
	};
	$added = $ask('add', $with('First'));
	$number = (int) (is_array($added) ? record($added)[$id] ?? $added['id'] ?? 0 : $added);
	$got = record($ask('get', [$by => $number]));
	$problems = [];
	if ((int) ($got[$id] ?? 0) !== $number || ($field !== null && $got[$field] !== 'First')) {
		$problems[] = 'is not got';
	}
	if ($number !== 121) {
		$problems[] = "has the id $number";
	}
	$update = $facts->parameters($own('update'));
	$name = current(preg_grep('/^id$/i', array_column($own('update')->parameters, 'name'))) ?: $by;
	$ask('update', [$name => $number] + ($field === null ? [] : ['fields' => [$field => 'Second'] + (array) ($update['fields'] ?? [])]) + $update);
	if ($field !== null && record($ask('get', [$by => $number]))[$field] !== 'Second') {
		$problems[] = "$field is not changed";
	}
	$filter = array_column($own('list')?->parameters ?? [], 'name');
	if ($field !== null && in_array('filter', $filter, true)) {
		$list = $ask('list', ['filter' => ['=' . $field => 'Second'], 'select' => [$id, $field]] + $facts->parameters($own('list')));
		$rows = is_array($list) && !array_is_list($list) ? reset($list) : $list;
		$problems = array_map('intval', array_column($rows, $id)) === [$number] ? $problems : [...$problems, 'is not found: ' . json_encode($list)];
	}
	$ask('delete', [current(preg_grep('/id$/i', array_column($own('delete')->parameters, 'name'))) => $number]);
	foreach (['get' => [$by => $number], 'update' => [$name => $number] + $update] as $verb => $params) {
		try {
			$ask($verb, $params);
			$problems[] = "$verb answers when it is gone";
		} catch (B24\Exception\Api) {
		}
	}
	echo $problems === [] ? '' : "$kind: " . implode(', ', $problems) . "\n";
}
echo $tried > 20 ? 'tried' : "$tried tried", "\n";
?>
--EXPECT--
tried
