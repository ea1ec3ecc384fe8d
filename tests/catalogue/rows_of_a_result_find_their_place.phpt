--TEST--
Facts about results: rows that the example does not show stay with their neighbours; what only looks like a name is none
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
$pages = [
	// `agent` is not in the example, and belongs to the elements like the rows above.
	'elements' => <<<MD
		# Elements test.elements

		## Response Handling

		```json
		{"result": {"items": [{"id": 1}], "more": true}}
		```

		### Returned Data

		{$head}|| **result**
		`object` | Root ||
		|| **items**
		`array` | Items ||
		|| **items[]**
		`object` | Item ||
		|| **id**
		`integer` | Id ||
		|| **agent**
		`string` | Agent ||
		|| **more**
		`boolean` | More ||
		|#
		MD,
	// The only name in the reply is `field`: a record, not one of many under free names.
	'record' => <<<MD
		# Record test.record

		## Response Handling

		```json
		{"result": {"field": {"id": "7", "xmlId": null}}}
		```

		### Returned Data

		{$head}|| **result**
		`object` | [Root](#result) ||
		|#

		#### Result {#result}

		{$head}|| **field**
		`object` | [Field](#field) ||
		|#

		#### Field {#field}

		{$head}|| **id**
		`integer` | Id ||
		|| **xmlId**
		`string` | Other id ||
		|#
		MD,
	// Names that end differently in each reply; keys that are ids; a type of the whole; any field; values of a boolean.
	'names' => <<<MD
		# Names test.names

		## Response Handling

		```json
		{"result": {"files": {"upload5249": {"id": 5249}}, "attachments": {"1417": "n5065"}, "one": {"ID": "1"}, "allowed": true}}
		```

		### Returned Data

		{$head}|| **result**
		`object` | Root ||
		|| **files**
		`object` | [Files](#files) ||
		|| **attachments**
		`object` | [Attachments](#attachments) ||
		|| **one**
		`object` | [One](#one) ||
		|| **allowed**
		`object` | Whether it is:
		- `true` — it is
		- `false` — it is not ||
		|#

		#### Files {#files}

		{$head}|| **upload...**
		`object` | [File](#file) ||
		|#

		##### File {#file}

		{$head}|| **id**
		`integer` | Id ||
		|#

		#### Attachments {#attachments}

		{$head}|| **attachmentId**
		`string` | A file, where the key is the identifier of the attachment ||
		|#

		#### One {#one}

		{$head}|| `object`
		`thing` | One of them ||
		|| **FIELD**
		`string` | A field ||
		|| **ID**
		`string` | Id ||
		|#

		### Possible Error Codes

		#|
		|| **Code** | **Description** ||
		|| `200750000007`
		`200750000002` | Two codes ||
		|| `SINGLE`
		`what` it is about | One code ||
		|#
		MD,
	// The reply has the record under a key, and the page leaves this out; or spells the key in another way.
	'key' => <<<MD
		# Key test.key

		## Response Handling

		```json
		{"result": {"things": [{"id": "1"}]}}
		```

		### Returned Data

		{$head}|| **result**
		`object` | [Thing](#thing) ||
		|#

		#### Thing {#thing}

		{$head}|| **id**
		`integer` | Id ||
		|| **name**
		`string` | Name ||
		|#
		MD,
	'misspelt' => <<<MD
		# Misspelt test.misspelt

		## Response Handling

		### Returned Data

		{$head}|| **result**
		`object` | Root ||
		|| **thing**
		`object[]` | [Things](#thing) ||
		|#

		#### Thing {#thing}

		{$head}|| **id**
		`integer` | Id ||
		|#
		MD,
	// The token is not one of the method's parameters.
	'token' => <<<MD
		# Token test.token

		## Method Parameters

		{$head}|| **auth**
		`string` | Token ||
		|| **ID***
		`integer` | Id ||
		|#
		MD,
];
$files = $records = [];
foreach ($pages as $name => $text) {
	$files["api-reference/test/$name.md"] = $text;
	$params = $name === 'token' ? [['name' => 'ID', 'type' => ['integer'], 'required' => true]] : [];
	$records[] = ['method' => "test.$name", 'version' => 2, 'doc' => "api-reference/test/$name.md", 'params' => $params]
		+ (in_array($name, ['key', 'misspelt'], true) ? ['list_key' => 'things'] : []);
}
[$facts] = facts($files, $records);
foreach ($facts as $name => $line) {
	isset($line['result']) && show_fact("== $name", $line['result']);
	echo isset($line['params']) ? "== $name " . json_encode($line['params']) . "\n" : '';
	echo isset($line['errors']) ? json_encode($line['errors']) . "\n" : '';
}
?>
--EXPECT--
== test.elements {"type":["object"]}
  items {"type":["array"]}
    [] {"type":["object"]}
      id {"type":["integer"]}
      agent {"type":["string"]}
  more {"type":["boolean"]}
== test.record {"type":["object"]}
  field {"type":["object"]}
    id {"type":["integer"],"as":["string"]}
    xmlId {"type":["string"],"as":["null"]}
== test.names {"type":["object"]}
  files {"type":["object"]}
    <> {"type":["object"]}
      id {"type":["integer"]}
  attachments {"type":["object"]}
    <> {"type":["string"]}
  one {"type":["object"]}
    ID {"type":["string"]}
  allowed {"type":["object"],"as":["boolean"]}
["200750000002","200750000007","SINGLE"]
== test.key {"type":["object"]}
  things {"type":["array"]}
    [] {"type":["object"]}
      id {"type":["integer"],"as":["string"]}
      name {"type":["string"]}
== test.misspelt {"type":["object"]}
  things {"type":["object[]"]}
    [] {"type":["object"]}
      id {"type":["integer"]}
== test.token {"ID":{"type":["integer"],"required":true}}
