--TEST--
Facts about results: flat tables get the example's structure and JSON types; error codes without those of every method
--SKIPIF--
<?php
if (!is_file(__DIR__ . '/../../tools/catalogue/autoload.php')) {
	die('skip the release archive has no development tools');
}
?>
--FILE--
<?php
require __DIR__ . '/../inc/pages.inc';

$head = "#|\n|| **Name**\n`type` | **Description** ||\n";
$list = <<<MD
	# Result List test.list

	## Response Handling

	```json
	{
	    "result": {
	        "tasks": [
	            {"id": "1", "title": null, "people": {"13": {"id": 13}, "103": {"id": 103}}, "tags": ["a"], ... },
	        ],
	        "page": {"more": true}, // a comment
	    },
	    "total": 1
	}
	```

	### Returned Data

	{$head}|| **result**
	`object` | Root ||
	|| **tasks**
	`array` | Tasks ||
	|| **id**
	`integer` | Id ||
	|| **title**
	`string` | Title ||
	|| **people**
	`object` | [People](#people) by id ||
	|| **total**
	`integer` | Total ||
	|| **time**
	[`time`](../data-types.md#time) | Time ||
	|#

	#### Person {#people}

	{$head}|| **id**
	`integer` | Id ||
	|| **kind**
	`string` | Possible values: `a`, `b` ||
	|#

	## Error Handling

	{% include [x](../_includes/system-errors.md) %}

	### Possible Error Codes

	#|
	|| **Code** | **Description** | **Value** ||
	|| `NOT_FOUND` | `x` | y ||
	|| `0` | `x` | y ||
	|| Empty value | `x` | y ||
	|#

	#|
	|| **Status** | **Code**
	**Error Message** | **Description** ||
	|| `400` | `WRONG_ID`
	Wrong id | y ||
	|#
	MD;
$add = <<<MD
	# Add test.add

	## Response Handling

	### Returned Data

	{$head}|| **result**
	`object` | Root ||
	|| **item**
	`object` | Item ||
	|| **id**
	`integer` | Id ||
	|#
	MD;
[$facts, $report] = facts([
	'api-reference/test/list.md' => $list,
	'api-reference/test/add.md' => $add,
	'api-reference/_includes/system-errors.md' => "### Statuses and System Error Codes\n\n#|\n|| **Status** | **Code** ||\n|| `500` | `SYSTEM` ||\n|#",
], [
	['method' => 'test.add', 'version' => 2, 'doc' => 'api-reference/test/add.md', 'params' => []],
	['method' => 'test.list', 'version' => 2, 'doc' => 'api-reference/test/list.md', 'params' => []],
]);
foreach ($facts as $name => $line) {
	show_fact("== $name", $line['result']);
	echo json_encode($line['errors'] ?? []), "\n";
}
echo $report;
?>
--EXPECT--
== test.add {"type":["object"]}
  item {"type":["object"]}
    id {"type":["integer"]}
[]
== test.list {"type":["object"]}
  tasks {"type":["array"]}
    [] {"as":["object"]}
      id {"type":["integer"],"as":["string"]}
      title {"type":["string"],"as":["null"]}
      people {"type":["object"]}
        <> {"type":["object"]}
          id {"type":["integer"]}
          kind {"type":["string"],"values":["a","b"]}
      tags {"as":["array"],"example":true}
        [] {"as":["string"]}
  page {"as":["object"],"example":true}
    more {"as":["boolean"]}
["","0","NOT_FOUND","WRONG_ID"]
test.add 2: id is put into the result without an example
test.add 2: item is put into the result without an example
2 methods, 0 with parameters, 0 with nested parameters, 2 with a result, 2 with a structured result, 1 with error codes, 16 fields, 1 with values, 0 with a default
