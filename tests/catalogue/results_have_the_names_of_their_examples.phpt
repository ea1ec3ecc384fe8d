--TEST--
Of each object in the first reply that a page shows, the catalogue knows some name, but for those listed here
--EXTENSIONS--
b24
--SKIPIF--
<?php
if (!is_dir(getenv('B24_TEST_DOCUMENTATION') ?: '')) {
	die('skip needs B24_TEST_DOCUMENTATION, a checkout of the documentation');
}
?>
--FILE--
<?php
/* A table that describes another thing than what comes gives a wrong type of every part of the result. */
function lines(string $file): iterable
{
	foreach (file(__DIR__ . "/../../src/catalogue/$file") as $line) {
		yield json_decode($line, true);
	}
}

/** @return array<string, mixed>|null what is said of the members; null: nothing */
function fields(array $fact): ?array
{
	global $tables;

	return isset($fact['ref']) ? $tables[$fact['ref']] ?? null : $fact['fields'] ?? null;
}

/** @return list<string> where an object is shown of which no member is known */
function strangers(array $fact, mixed $shown, string $place): array
{
	if (is_array($shown)) {
		return array_merge([], ...array_map(fn (mixed $one) => strangers($fact['item'] ?? [], $one, $place . '[]'), isset($fact['item']) ? $shown : []));
	}
	$members = get_object_vars(is_object($shown) ? $shown : new stdClass());
	if (isset($fact['each'])) {
		return array_merge([], ...array_map(fn (mixed $one) => strangers($fact['each'], $one, $place . '{}'), array_values($members)));
	}
	$fields = fields($fact);
	if ($fields === null || $fields === [] || $members === []) {
		return [];
	}
	$isKnown = fn (string $name): bool => array_filter(array_keys($fields), fn (int|string $pattern) => fnmatch((string) $pattern, $name)) !== [];
	$known = array_filter($members, fn (int|string $name) => $isKnown((string) $name), ARRAY_FILTER_USE_KEY);
	$inside = array_map(fn (int|string $name) => strangers($fields[$name] ?? [], $members[$name], "$place.$name"), array_keys($known));

	return [...($known === [] ? [$place] : []), ...array_merge([], ...$inside)];
}

$facts = $tables = [];
foreach (lines('facts.jsonl') as $fact) {
	isset($fact['table']) ? $tables[$fact['table']] = $fact['fields'] : $facts["$fact[method] $fact[version]"] = $fact['result'] ?? [];
}
$replies = 0;
foreach (lines('methods.jsonl') as $method) {
	$page = (string) @file_get_contents(getenv('B24_TEST_DOCUMENTATION') . '/' . ($method['doc'] ?? ''));
	preg_match_all('/^ *```\w*\s*\n(.*?)^ *```/ms', $page, $blocks);
	foreach ($blocks[1] as $block) {
		$reply = json_decode($block);
		if (is_object($reply) && property_exists($reply, 'result') && !property_exists($reply, 'error')) {
			$replies++;
			foreach (array_unique(strangers($facts["$method[method] $method[version]"] ?? [], $reply->result, 'result')) as $place) {
				echo "$method[method]: $place\n";
			}
			break;
		}
	}
}
echo $replies > 1300 ? "looked at over 1,300 replies\n" : "found only $replies replies\n";
?>
--EXPECT--
batch: result.result
batch: result.result_time
crm.item.get: result.item.fm[]
crm.type.add: result.type.relations
crm.type.get: result.type.relations
crm.type.getByEntityTypeId: result.type.relations
crm.type.update: result.type.relations
documentgenerator.template.add: result.template.providers
documentgenerator.template.get: result.template.providers
documentgenerator.template.update: result.template.providers
landing.block.getrepository: result{}
sale.shipmentpropertyvalue.getfields: result.propertyValue.value
vote.AttachedVote.getWithVoted: result.voted
looked at over 1,300 replies
