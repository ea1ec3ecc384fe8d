--TEST--
Facts about parameters: sub-tables by anchor, heading, cell and list; limits; elements, names, shared tables
--SKIPIF--
<?php
if (!is_file(__DIR__ . '/../../tools/catalogue/autoload.php')) {
	die('skip the release archive has no development tools');
}
?>
--FILE--
<?php
require __DIR__ . '/../inc/pages.inc';

$page = <<<'MD'
	# Add a Deal test.add

	## Method Parameters

	#|
	|| **Name**
	`type` | **Description** ||
	|| **fields***
	[`object`](../data-types.md) | The [fields](#deal-fields) ||
	|| **rows**
	[`array`](../data-types.md) | List of objects, [below](#rows) ||
	|| **SETTINGS**
	`object` | Settings ||
	|| **inner**
	`object` | Has

	#|
	|| **Name**
	`type` | **Description** ||
	|| **a**
	`integer` | Must be greater than 0. By default `10` ||
	|#
	||
	|| **page**
	`object` | Page parameters:
	- `page` — which
	- `limit` — from `1` to `50` ||
	|| **kind**
	`string` | Kind. Possible values:
	- `new` — new
	- `old` — old

	By default `new` ||
	|| **days**
	`array` | Days of the week:
	- `MO` — Monday
	- `TU` — Tuesday ||
	|| **select**
	`string[]` | Names of [fields](./fields.md) ||
	|| **order**
	`object` | Uses [fields](./fields.md). Possible values: `ASC`, `DESC` ||
	|| **phone**
	[`multi[]`](../data-types.md#multi) | Phones ||
	|| **tree**
	[`object`](#tree) | Tree ||
	|#

	### Fields of the deal {#deal-fields}

	#|
	|| **Name**
	`type` | **Description** ||
	|| **TITLE***
	`string` | Title ||
	|| **OPENED**
	`char` | Opened (`Y`/`N`) ||
	|| **UF_CRM_...** | Custom fields ||
	|#

	### Row {#rows}

	#|
	|| **Name**
	`type` | **Description** ||
	|| **price***
	`double` | Price from 0 to 9.5 ||
	|| **kind***
	`string` | Kind ||
	|#

	For gifts:

	#|
	|| **Name**
	`type` | **Description** ||
	|| **price**
	`double` | Price ||
	|| **kind***
	`string` | Kind ||
	|#

	For all of them:

	#|
	|| **Name**
	`type` | **Description** ||
	|| **note***
	`string` | Note ||
	|#

	### Parameter SETTINGS

	#|
	|| **Name**
	`type` | **Description** ||
	|| **LIMIT**^*^
	`integer` | Limit. Values: `1`, `2` or `3` ||
	|#

	### Tree {#tree}

	#|
	|| **Name**
	`type` | **Description** ||
	|| **name**
	`string` | Name ||
	|| **children**
	[`object[]`](#tree) | Children ||
	|#

	### Nowhere

	#|
	|| **Name**
	`type` | **Description** ||
	|| **lost**
	`string` | Belongs to nothing ||
	|#

	## Code Examples

	{% list tabs %}

	- cURL (Webhook)

	    ```bash
	    curl -X POST -d '{"fields":{"TITLE":"a","NEW_ONE":1,"UF_CRM_1":2}}' https://host/rest/1/code/test.add
	    ```

	{% endlist %}
	MD;
[$facts, $report] = facts([
	'api-reference/test/add.md' => $page,
	'api-reference/test/fields.md' => "# Fields\n\n#|\n|| **Name**\n`type` | **Description** ||\n|| **ID**\n`integer` | Id ||\n|| **parent**\n[`object`](#parent) | Parent ||\n|#\n\n## Parent {#parent}\n\n#|\n|| **Name**\n`type` | **Description** ||\n|| **id**\n`integer` | Id ||\n|#",
	'api-reference/data-types.md' => "# Types\n\n## multi {#multi}\n\n#|\n|| **Value**\n`type` | **Description** ||\n|| **VALUE**\n`string` | Value ||\n|#",
], [[
	'method' => 'test.add', 'version' => 2, 'doc' => 'api-reference/test/add.md',
	'params' => [['name' => 'fields', 'type' => ['object'], 'required' => true], ['name' => 'kind', 'type' => ['string'], 'required' => true],
		['name' => 'gone', 'type' => ['string'], 'required' => false]],
]]);
foreach ($facts as $name => $line) {
	echo "== $name\n";
	foreach ($line['params'] ?? $line['fields'] as $field => $node) {
		show_fact($field, $node);
	}
}
echo $report;
?>
--EXPECT--
== data-types#multi
VALUE {"type":["string"]}
== test/add#tree
name {"type":["string"]}
children {"type":["object[]"]}
  [] {"type":["object"],"ref":"test/add#tree"}
== test/fields#fields
ID {"type":["integer"]}
parent {"type":["object"]}
  id {"type":["integer"]}
== test.add
fields {"type":["object"],"required":true}
  TITLE {"type":["string"],"required":true}
  OPENED {"type":["char"],"values":["Y","N"]}
  UF_CRM_* []
  NEW_ONE {"example":true}
rows {"type":["array"]}
  [] {"type":["object"]}
    price {"type":["double"],"min":0,"max":9.5}
    kind {"type":["string"],"required":true}
    note {"type":["string"],"required":true}
SETTINGS {"type":["object"]}
  LIMIT {"type":["integer"],"required":true,"values":[1,2,3]}
inner {"type":["object"]}
  a {"type":["integer"],"default":10,"min":1}
page {"type":["object"]}
  page []
  limit []
kind {"type":["string"],"required":true,"omitted":true,"values":["new","old"],"default":"new"}
days {"type":["array"]}
select {"type":["string[]"],"names":["ID","parent"]}
order {"type":["object"],"ref":"test/fields#fields"}
phone {"type":["multi[]"]}
  [] {"type":["object"],"ref":"data-types#multi"}
tree {"type":["object"],"ref":"test/add#tree"}
api-reference/test/add.md:113: the table under "Nowhere" belongs to nothing
test.add 2: the parameter SETTINGS of api-reference/test/add.md is not in methods.jsonl
test.add 2: the parameter days of api-reference/test/add.md is not in methods.jsonl
test.add 2: the parameter gone is in no table of api-reference/test/add.md
test.add 2: the parameter inner of api-reference/test/add.md is not in methods.jsonl
test.add 2: the parameter order of api-reference/test/add.md is not in methods.jsonl
test.add 2: the parameter page of api-reference/test/add.md is not in methods.jsonl
test.add 2: the parameter phone of api-reference/test/add.md is not in methods.jsonl
test.add 2: the parameter rows of api-reference/test/add.md is not in methods.jsonl
test.add 2: the parameter select of api-reference/test/add.md is not in methods.jsonl
test.add 2: the parameter tree of api-reference/test/add.md is not in methods.jsonl
1 methods, 1 with parameters, 1 with nested parameters, 0 with a result, 0 with a structured result, 0 with error codes, 31 fields, 3 with values, 2 with a default
