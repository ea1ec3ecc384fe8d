--TEST--
Scenarios: this method, called like this, gets this reply; in batches and in REST 3.0 too; from a file or by control
--EXTENSIONS--
b24
--FILE--
<?php
require __DIR__ . '/../inc/client.inc';

$file = sys_get_temp_dir() . '/b24-scenarios-' . bin2hex(random_bytes(6)) . '.json';
file_put_contents($file, json_encode(['scenarios' => [
	['method' => 'crm.lead.get', 'when' => ['id' => 7], 'reply' => ['result' => ['ID' => '7', 'TITLE' => 'Seven']]],
	['method' => 'crm.lead.get', 'when' => ['id' => 8], 'reply' => ['error' => 'GONE', 'error_description' => 'No more', 'status' => 404]],
	['method' => 'crm.lead.add', 'when' => ['fields.TITLE' => 'Twice'], 'nth' => 2, 'times' => 1, 'reply' => ['error' => 'DUPLICATE', 'error_description' => 'Is there']],
	['method' => 'our.own', 'reply' => ['result' => [1, 2], 'total' => 70, 'next' => 50]],
	['method' => 'tasks.task.get', 'version' => 3, 'reply' => ['result' => ['item' => ['id' => 1, 'title' => 'Three']]]],
]]));
[$portal, $b24] = portal_and_client(portalOptions: ['scenarios' => $file]);
$ask = static function (string $method, array $params = [], int $version = 2) use (&$b24): void {
	try {
		$response = ($version === 3 ? $b24->v3() : $b24)->call($method, $params, ['check' => false]);
		echo $method, ' ', json_encode($response->result), ' ', $response->total ?? '-', ' ', $response->next ?? '-', "\n";
	} catch (B24\Exception\Api $error) {
		echo "{$error->getMessage()}\n";
	}
};
$ask('crm.lead.get', ['id' => 7]);
$ask('crm.lead.get', ['ID' => '7']);
$ask('crm.lead.get', ['id' => 8]);
var_dump($b24->crm->leadGet(['id' => 9])->result['TITLE'] !== 'Seven'); // what is not described is as ever
foreach (['Once', 'Twice', 'Twice', 'Twice'] as $title) {
	$ask('crm.lead.add', ['fields' => ['TITLE' => $title]]);
}
$ask('our.own');
$ask('tasks.task.get', ['id' => 1], 3);
var_dump($b24->call('tasks.task.get', ['taskId' => 1])->result['task']['title'] !== 'Three');
foreach ($b24->batch(['a' => ['crm.lead.get', ['id' => 7]], 'b' => ['crm.lead.get', ['id' => 8]], 'c' => ['our.own', []]]) as $key => $result) {
	echo $key, ' ', $result instanceof B24\Exception\Api ? $result->errorCode : json_encode($result->result), "\n";
}

// By control: before the others, and until reset().
$portal->scenario('crm.lead.get', ['result' => 'first'], ['id' => 7], times: 1);
$ask('crm.lead.get', ['id' => 7]);
$ask('crm.lead.get', ['id' => 7]);
$portal->scenario('crm.lead.list', ['result' => []], ['filter' => ['STATUS_ID' => 'NEW'], 'start' => null]);
$ask('crm.lead.list', ['filter' => ['STATUS_ID' => 'NEW']]);
var_dump(count($b24->call('crm.lead.list', ['filter' => ['STATUS_ID' => 'NEW', 'ID' => 1]])->result) > 0, count($b24->call('crm.lead.list', ['filter' => ['STATUS_ID' => 'NEW'], 'start' => 0])->result) > 0);
// {} stays {}, in what a portal sends.
$portal->scenario('crm.enum.fields', ['result' => ['a' => new stdClass(), 'b' => [], 'c' => [['d' => new stdClass()]]]]);
$context = stream_context_create(['ssl' => ['cafile' => $portal->caFile]]);
echo explode(',"time"', file_get_contents($portal->webhook . 'crm.enum.fields', false, $context))[0], "\n";
$portal->reset();
$ask('crm.lead.get', ['id' => 7]);
echo count(json_decode(file_get_contents($portal->control . 'scenarios'), true)), " scenarios\n";
foreach ([['reply' => ['result' => 1]], ['method' => 'x', 'reply' => []], ['method' => 'x', 'wen' => [], 'reply' => ['result' => 1]]] as $wrong) {
	file_put_contents($file, json_encode([$wrong]));
	try {
		Portal::start(['scenarios' => $file]);
	} catch (RuntimeException $error) {
		echo str_replace($file, 'FILE', trim($error->getMessage())), "\n";
	}
}
unlink($file);
?>
--EXPECT--
crm.lead.get {"ID":"7","TITLE":"Seven"} - -
crm.lead.get {"ID":"7","TITLE":"Seven"} - -
crm.lead.get: No more (GONE, HTTP 404)
bool(true)
crm.lead.add 121 - -
crm.lead.add 122 - -
crm.lead.add: Is there (DUPLICATE, HTTP 400)
crm.lead.add 123 - -
our.own [1,2] 70 50
tasks.task.get {"item":{"id":1,"title":"Three"}} - -
bool(true)
a {"ID":"7","TITLE":"Seven"}
b GONE
c [1,2]
crm.lead.get "first" - -
crm.lead.get {"ID":"7","TITLE":"Seven"} - -
crm.lead.list [] - -
bool(true)
bool(true)
{"result":{"a":{},"b":[],"c":[{"d":{}}]}
crm.lead.get {"ID":"7","TITLE":"Seven"} - -
5 scenarios
the portal did not start: portal: FILE, scenario 1: a scenario has a method
the portal did not start: portal: FILE, scenario 1: the reply has a result or an error
the portal did not start: portal: FILE, scenario 1: a scenario has no wen, only method, version, when, exact, nth, times, reply
