--TEST--
./dev catalogue: parameters that a page requires in a case only, or that its own examples leave out, are not demanded
--SKIPIF--
<?php
if (!is_dir(__DIR__ . '/../../tools/catalogue')) {
	die('skip the release archive has no development tools');
}
?>
--FILE--
<?php
require __DIR__ . '/../inc/gathering.inc';

$row = static fn (string $name, string $text): string => "|| **$name***\n`integer` | $text ||\n";
$page = static fn (string $rows, string $body = ''): string => "# Do\n\n> Scope: [`shop`](../scopes.md)\n\nThe method `shop.do.it` does it.\n\n"
	. "## Method Parameters\n\n#|\n|| **Name**\n`type` | **Description** ||\n$rows|#\n\n## Code Examples\n\n```bash\ncurl -d '$body' https://portal/rest/shop.do.it\n```\n\n"
	. "## Response Handling\n\n```json\n{\"result\": true}\n```\n";
$pages = [
	'one of two' => $page($row('ID', 'Required if `CODE` is not provided') . $row('CODE', 'Required if the `ID` parameter is not passed') . $row('TO', 'Where')),
	'said once' => $page($row('ID', 'Which. Required if `CODE` is not provided.') . "|| **CODE**\n`string` | Code ||\n"),
	'another name' => $page($row('ID', 'Required if `NAME` is not provided')),
	'a case' => $page($row('ID', 'Required if `KIND` is `a`') . $row('KIND', 'Can be omitted if the shop is one') . $row('TO', 'Which cannot be omitted')),
	'left out' => $page($row('ID', 'Which') . $row('TO', 'Where'), '{"to": 5}'),
	'given' => $page($row('ID', 'Which') . $row('TO', 'Where'), '{"to": 5, "ID": 6}'),
];
foreach ($pages as $what => $text) {
	$gathering = new Gathering();
	$gathering->page('api-reference/shop/shop-do-it.md', $text);
	$gathering->run();
	$record = $gathering->record('shop.do.it');
	$required = array_filter($record['params'], static fn (array $parameter) => $parameter['required']);
	echo "$what: required ", implode(', ', array_column($required, 'name')) ?: 'none', '; one of ', json_encode($record['one_of'] ?? []), "\n";
}
?>
--EXPECT--
one of two: required TO; one of [["ID","CODE"]]
said once: required none; one of [["ID","CODE"]]
another name: required none; one of []
a case: required TO; one of []
left out: required TO; one of []
given: required ID, TO; one of []
