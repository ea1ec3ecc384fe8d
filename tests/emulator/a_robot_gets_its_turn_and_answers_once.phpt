--TEST--
The emulator registers robots and activities, sends their turns, and takes one answer for each token
--EXTENSIONS--
b24
--FILE--
<?php
require __DIR__ . '/../inc/application.inc';
$portal = Portal::start(['anyCaller' => false]);
$application = new Application($portal);
$application->install();
$b24 = $application->client();
$hook = new B24\Client($portal->webhook, ['caFile' => $portal->caFile]);

/** The result, or the code of the error. */
function code(Closure $call): string
{
	try {
		return json_encode($call()->result);
	} catch (B24\Exception\Api $e) {
		return $e->errorCode;
	}
}

/** What a handler gets that never answers. */
$listener = stream_socket_server('tcp://127.0.0.1:0');
$handler = 'http://' . stream_socket_get_name($listener, false) . '/robot?x=1';
function arrived(): array
{
	global $listener;
	$socket = stream_socket_accept($listener, slow(20));
	stream_set_timeout($socket, (int) slow(20));
	for ($head = ''; !str_ends_with($head, "\r\n\r\n"); $head .= fgets($socket));
	preg_match('/content-length: (\d+)/i', $head, $length);
	parse_str(stream_get_contents($socket, (int) $length[1]), $fields);

	return $fields;
}

echo "--- registering\n";
$robot = [
	'CODE' => 'r.1', 'HANDLER' => $handler, 'NAME' => 'R', 'USE_SUBSCRIPTION' => 'Y',
	'PROPERTIES' => ['size' => ['Name' => 'S', 'Type' => 'int', 'Default' => '7'], 'text' => ['Name' => 'T', 'Type' => 'string']],
	'RETURN_PROPERTIES' => ['outcome' => ['Name' => 'O', 'Type' => 'string']],
];
echo implode(' ', [
	code(fn () => $hook->bizproc->robotAdd($robot)), code(fn () => $b24->bizproc->robotAdd($robot)), code(fn () => $b24->bizproc->robotAdd($robot)),
	code(fn () => $b24->bizproc->robotAdd(['CODE' => 'a b'] + $robot)), code(fn () => $b24->bizproc->robotAdd(['CODE' => 'x', 'HANDLER' => 'ftp://a/'] + $robot)),
	code(fn () => $b24->bizproc->robotAdd(['CODE' => 'x', 'PROPERTIES' => ['1x' => ['Name' => 'X']]] + $robot)),
]), "\n";
echo implode(' ', [
	code(fn () => $b24->bizproc->activityAdd(['CODE' => 'a1', 'HANDLER' => $handler, 'NAME' => 'A', 'USE_SUBSCRIPTION' => 'N'])), code(fn () => $b24->bizproc->activityList()),
	code(fn () => $b24->bizproc->robotList()), code(fn () => $b24->bizproc->robotUpdate(['CODE' => 'no', 'FIELDS' => ['NAME' => 'X']])), code(fn () => $b24->bizproc->robotUpdate(['CODE' => 'r.1', 'FIELDS' => ['NAME' => 'R2']])),
]), "\n";
echo $portal->robots()['robots'][0]['NAME'], "\n";

echo "--- a turn\n";
$turn = $portal->turn('r.1', ['document' => ['crm', 'CCrmDocumentDeal', 'DEAL_5'], 'properties' => ['text' => 'ä'], 'timeout' => 3600]);
$fields = arrived();
var_dump($fields['event_token'] === $turn['event_token'], $fields['workflow_id'] === $turn['workflow'], isset($fields['auth']['access_token'], $fields['auth']['application_token']));
unset($fields['event_token'], $fields['workflow_id'], $fields['auth'], $fields['ts']);
echo json_encode($fields, JSON_UNESCAPED_UNICODE), "\n";
echo json_encode($hook->bizproc->workflowInstances(['SELECT' => ['DOCUMENT_ID', 'ENTITY'], 'FILTER' => ['ID' => $turn['workflow']]])->result), "\n";

echo "--- one answer\n";
$send = fn (string $token, array $more = []) => code(fn () => $b24->bizproc->eventSend(['EVENT_TOKEN' => $token] + $more));
echo implode(' ', [
	code(fn () => $b24->bizproc->activityLog(['EVENT_TOKEN' => $turn['event_token'], 'LOG_MESSAGE' => 'begun'])),
	$send('forged'), $send($turn['event_token'], ['RETURN_VALUES' => ['outcome' => 'done', 'other' => 1], 'LOG_MESSAGE' => 'ended']), $send($turn['event_token']),
]), "\n";
$done = $portal->robots()['turns'][0];
echo json_encode([$done['answered'], $done['values'], $done['ignored'], $done['log']]), ' ', count($hook->bizproc->workflowInstances()->result), "\n";

echo "--- nobody waits: an activity without subscription, a killed workflow, a time that is over\n";
$free = $portal->turn('a1');
arrived();
$killed = $portal->turn('r.1');
arrived();
$hook->bizproc->workflowTerminate(['ID' => $killed['workflow']]);
$late = $portal->turn('r.1', ['timeout' => 1]);
arrived();
await(fn () => code(fn () => $b24->bizproc->activityLog(['EVENT_TOKEN' => $late['event_token'], 'LOG_MESSAGE' => 'x'])) !== 'true', 'the end of its time', 0.05);
echo $send($late['event_token']), ' ', $send($free['event_token']), ' ', $send($killed['event_token']), "\n";

echo "--- workflows\n";
echo code(fn () => $hook->bizproc->workflowStart(['TEMPLATE_ID' => 999999, 'DOCUMENT_ID' => ['crm', 'CCrmDocumentLead', 'LEAD_7']])), ' ', code(fn () => $hook->bizproc->workflowStart(['TEMPLATE_ID' => 1, 'DOCUMENT_ID' => ['x']])), "\n";
$id = $hook->bizproc->workflowStart(['TEMPLATE_ID' => 1, 'DOCUMENT_ID' => ['crm', 'CCrmDocumentLead', 'LEAD_7']])->result;
echo json_encode($hook->bizproc->workflowInstances(['SELECT' => ['DOCUMENT_ID'], 'FILTER' => ['DOCUMENT_ID' => 'LEAD_7']])->result), "\n";
$hook->bizproc->workflowKill(['ID' => $id]);
echo count($hook->bizproc->workflowInstances(['FILTER' => ['ID' => $id]])->result), "\n";

echo "--- gone\n";
echo code(fn () => $b24->bizproc->activityDelete(['CODE' => 'a1'])), ' ', code(fn () => $b24->bizproc->activityDelete(['CODE' => 'a1'])), "\n";
$portal->uninstall();
echo json_encode($portal->robots()['robots']), "\n";
?>
--EXPECT--
--- registering
ACCESS_DENIED true ERROR_ACTIVITY_ALREADY_INSTALLED ERROR_ACTIVITY_VALIDATION_FAILURE ERROR_UNSUPPORTED_PROTOCOL ERROR_ACTIVITY_VALIDATION_FAILURE
true ["a1"] ["r.1"] ERROR_ACTIVITY_NOT_FOUND true
R2
--- a turn
bool(true)
bool(true)
bool(true)
{"code":"r.1","document_id":["crm","CCrmDocumentDeal","DEAL_5"],"document_type":["crm","CCrmDocumentDeal","DEAL"],"properties":{"text":"ä","size":"7"},"use_subscription":"Y","timeout_duration":"3600"}
[{"ENTITY":"CCrmDocumentDeal","DOCUMENT_ID":"DEAL_5"}]
--- one answer
true ACCESS_DENIED true ACCESS_DENIED
[true,{"outcome":"done"},["other"],["begun","ended"]] 0
--- nobody waits: an activity without subscription, a killed workflow, a time that is over
ACCESS_DENIED ACCESS_DENIED ACCESS_DENIED
--- workflows
ERROR_WRONG_WORKFLOW_ID 
[{"DOCUMENT_ID":"LEAD_7"}]
0
--- gone
true ERROR_ACTIVITY_NOT_FOUND
[]