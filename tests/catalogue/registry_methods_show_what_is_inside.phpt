--TEST--
Registry\Method::fields(), result() and errors() are what facts.jsonl says of each method
--EXTENSIONS--
b24
--FILE--
<?php
$tables = $methods = [];
foreach (file(__DIR__ . '/../../src/catalogue/facts.jsonl') as $line) {
	$record = json_decode($line, true, flags: JSON_THROW_ON_ERROR);
	isset($record['table']) ? $tables[$record['table']] = $record['fields'] : $methods[] = $record;
}

/** A fact as Registry\Method shows it. @param list<string> $within shared tables that it is in */
function expected(array $fact, array $within = []): array
{
	global $tables;
	$shown = ['types' => $fact['type'] ?? [], 'required' => $fact['required'] ?? false];
	if (isset($fact['values'])) {
		$shown['values'] = array_map(strval(...), $fact['values']);
	}
	$ref = $fact['ref'] ?? null;
	if ($ref !== null && in_array($ref, $within, true)) {
		return $shown; // a table that holds itself is shown once
	}
	$fields = $ref !== null ? $tables[$ref] : $fact['fields'] ?? [];
	$within = $ref !== null ? [...$within, $ref] : $within;
	foreach ($fields as $name => $field) {
		$shown['fields'][$name] = expected($field, $within);
	}
	if ($fields === [] && $ref === null) {
		foreach (['item', 'each'] as $key) {
			if (isset($fact[$key])) {
				return $shown + [$key => expected($fact[$key], $within)];
			}
		}
		if (($fact['names'] ?? []) !== []) {
			$shown['names'] = $fact['names'];
		}
	}

	return $shown;
}

$count = ['methods' => 0, 'with nested fields' => 0, 'with a result' => 0, 'with error codes' => 0];
foreach ($methods as $record) {
	$method = B24\Registry::find($record['method'], $record['version']);
	$fields = array_map(expected(...), $record['params'] ?? []);
	$result = isset($record['result']) ? expected($record['result']) : null;
	$same = json_encode([$method->fields(), $method->result(), $method->errors()]) === json_encode([$fields, $result, $record['errors'] ?? []]);
	$same ?: print("$record[method] $record[version] differs\n");
	$count['methods']++;
	$count['with nested fields'] += (int) str_contains(json_encode($fields), '"fields"');
	$count['with a result'] += (int) ($result !== null);
	$count['with error codes'] += (int) ($method->errors() !== []);
}
foreach ($count as $what => $number) {
	echo $what, ': ', $number > 400 ? 'many' : $number, "\n";
}
?>
--EXPECT--
methods: many
with nested fields: many
with a result: many
with error codes: many
