--TEST--
--recording makes scenarios of recorded calls: no secret is in them, and the emulator answers as the portal did
--EXTENSIONS--
b24
--FILE--
<?php
require __DIR__ . '/../inc/client.inc';

const CODE = 'q8w7e6r5t4y3u2i1', ACCESS = 'aa11bb22cc33dd44ee55ff66aa77bb88cc99dd00ee11ff22aa33bb44cc55dd66ee77ff', REFRESH = 'ff11bb22cc33dd44ee55ff66aa77bb88cc99dd00ee11ff22aa33bb44cc55dd66ee77aa';
const MEMBER = 'd41d8cd98f00b204e9800998ecf8427e', KEY = 'ClientKeyOfTheApplication0123456789abcdefghijklmno', MAIL = 'Ivan.Petrov@acme-works.ru', PHONE = '+7 (921) 555-12-34';
$secrets = [CODE, ACCESS, REFRESH, MEMBER, KEY, MAIL, 'ivan.petrov', 'acme-works', '9215551234', '921) 555', '921 555', '84951112233', '30301', 'abcShortLived', 'diskToken%7C42', 'Hidden & Co', 'onlyInTheAddress1', 'onlyTheAuth12345'];
// What the "real" portal has said to whom.
$contact = ['ID' => '7', 'NAME' => 'Ivan', 'COMMENTS' => 'Call 8 921 555 12 34 or write to ivan.petrov@ACME-works.ru, Hidden & Co', 'EMPTY' => new stdClass(), 'LIST' => [],
	'EMAIL' => [['ID' => '1234567', 'VALUE_TYPE' => 'WORK', 'VALUE' => MAIL]], 'PHONE' => [['ID' => '7654321', 'VALUE_TYPE' => 'WORK', 'VALUE' => PHONE]],
	'PHOTO' => 'https://acme.example/rest/1/' . CODE . '/download/?auth=' . ACCESS . '&token=diskToken%7C42'];
$recorded = [
	['crm.contact.get', ['id' => 7], ['result' => $contact], 2],
	['crm.contact.list', ['filter' => ['>ID' => 0, 'EMAIL' => MAIL]], ['result' => [['ID' => '7', 'AMOUNT' => 1.0]], 'total' => 70, 'next' => 50], 2],
	['crm.contact.list', ['filter' => ['>ID' => 0, 'EMAIL' => MAIL], 'start' => 50], ['result' => [['ID' => '9']], 'total' => 70], 2],
	['crm.contact.get', ['id' => 8], ['error' => 'NOT_FOUND', 'error_description' => 'No contact for ' . MAIL], 2],
	['crm.lead.add', ['fields' => ['TITLE' => 'Same', 'PHONE' => [['VALUE' => 79215551234]]]], ['result' => 500], 2],
	['crm.lead.add', ['fields' => ['TITLE' => 'Same', 'PHONE' => [['VALUE' => 79215551234]]]], ['result' => 501], 2],
	['app.info', [], ['result' => ['member_id' => MEMBER, 'client_secret' => KEY, 'NOTE' => 'member ' . MEMBER . ' has ' . KEY]], 2],
	['voximplant.line.get', [], ['result' => [['PHONE_NUMBER' => '84951112233', 'INNER_PHONE' => '30301', 'USER_ID' => 30301]]], 2],
	['crm.duplicate.findbycomm', ['type' => 'PHONE', 'values' => ['89215551234']], ['result' => ['CONTACT' => [7]]], 2],
	['https://acme.example/rest/1/onlyInTheAddress1/profile.json', ['auth' => 'onlyTheAuth12345'], ['result' => ['NOTE' => 'onlyInTheAddress1 9215551234, tel79215551234 onlyTheAuth12345']], 2],
	['tasks.task.get', ['id' => 3], ['result' => ['item' => ['id' => 3, 'title' => 'Three', 'refreshToken' => REFRESH]]], 3],
	['crm.deal.list', [], ['error' => 'QUERY_LIMIT_EXCEEDED', 'error_description' => 'Too many requests'], 2],
	['batch', ['halt' => 0, 'cmd' => ['one' => 'crm.company.get?id=1', 'two' => 'crm.company.list?filter[LEAD]=$result[one][LEAD]&token=abcShortLived', 'bad' => 'crm.company.get?id=2']], ['result' => [
		'result' => ['one' => ['ID' => '1', 'LEAD' => '5', 'OWNER' => MAIL], 'two' => [['ID' => '1']]], 'result_error' => ['bad' => ['error' => '', 'error_description' => 'Not found']],
		'result_total' => ['two' => 1], 'result_next' => [], 'result_time' => []]], 2],
];
$lines = array_map(static fn (array $one) => json_encode(['method' => $one[0], 'params' => $one[1], 'reply' => $one[2] + ['time' => ['start' => 1]], 'version' => $one[3], 'status' => isset($one[2]['error']) ? 404 : 200], JSON_PRESERVE_ZERO_FRACTION), $recorded);
// The same in a browser's file, for one of them.
$har = ['log' => ['entries' => [
	['request' => ['method' => 'GET', 'url' => 'https://acme.example/logo.png'], 'response' => ['status' => 200, 'content' => ['text' => 'PNG']]],
	['request' => ['method' => 'POST', 'url' => 'https://acme.example/rest/crm.contact.get.json', 'postData' => ['mimeType' => 'application/x-www-form-urlencoded', 'text' => 'id=7&auth=' . ACCESS]],
		'response' => ['status' => 200, 'content' => ['encoding' => 'base64', 'text' => base64_encode(json_encode(['result' => $contact]))]]],
]]];
$directory = sys_get_temp_dir() . '/b24-recorded-' . bin2hex(random_bytes(6));
mkdir($directory, 0700);
file_put_contents("$directory/calls.jsonl", implode("\n", $lines) . "\n");
file_put_contents("$directory/browser.har", json_encode($har));
$convert = static function (string $file, string ...$more) use ($directory): string {
	$process = proc_open([PHP_BINARY, '-n', __DIR__ . '/../portal/portal.php', "--recording=$directory/$file", ...$more], [1 => ['file', "$directory/made.json", 'w'], 2 => ['pipe', 'w']], $pipes);
	echo stream_get_contents($pipes[2]), proc_close($process), "\n";

	return file_get_contents("$directory/made.json");
};
$leaks = static function (string $made) use ($secrets): void {
	foreach ($secrets as $secret) {
		if (stripos($made, $secret) !== false && $secret !== '30301') {
			echo "LEAK $secret: ", substr($made, max(0, stripos($made, $secret) - 80), 160), "\n";
		}
	}
};

$made = $convert('browser.har', '--hide=Hidden & Co');
$leaks($made);
echo substr_count($made, '"method"'), ' ', substr_count($made, 'crm.contact.get'), "\n";
$made = $convert('calls.jsonl', '--hide=Hidden & Co,another');
$leaks($made);
var_dump($made === $convert('calls.jsonl', '--hide=Hidden & Co,another'));

$portal = Portal::start(['plain' => true, 'scenarios' => "$directory/made.json"]);
$ask = static function (string $method, array $params = [], int $version = 2) use ($portal): string {
	$url = $version === 3 ? str_replace('/rest/', '/rest/api/', $portal->webhook) : $portal->webhook;
	$context = stream_context_create(['http' => ['method' => 'POST', 'header' => 'Content-Type: application/json', 'content' => json_encode((object) $params), 'ignore_errors' => true, 'timeout' => 60]]);
	$reply = file_get_contents($url . $method, false, $context);

	return explode(' ', $http_response_header[0])[1] . ' ' . stripslashes(preg_replace('~,"time":\{[^}]*\}~', '', $reply));
};
echo $ask('crm.contact.get', ['id' => 7]), "\n";
$filter = ['>ID' => 0, 'EMAIL' => 'person1@example.com'];
echo $ask('crm.contact.list', ['filter' => $filter]), "\n", $ask('crm.contact.list', ['filter' => $filter, 'start' => 50]), "\n";
var_dump(str_contains($ask('crm.contact.list', ['filter' => $filter, 'start' => 100]), '"total":70')); // was not asked: as ever
echo $ask('crm.contact.get', ['id' => 8]), "\n";
$lead = ['fields' => ['TITLE' => 'Same', 'PHONE' => [['VALUE' => 15550000001]]]];
echo $ask('crm.lead.add', $lead), ' ', $ask('crm.lead.add', $lead), ' ', $ask('crm.lead.add', $lead), "\n";
foreach (['app.info', 'profile', 'voximplant.line.get'] as $method) {
	echo $ask($method), "\n";
}
echo $ask('crm.duplicate.findbycomm', ['type' => 'PHONE', 'values' => ['+15550000001']]), "\n";
echo $ask('tasks.task.get', ['id' => 3], 3), "\n";
var_dump(str_contains($ask('crm.deal.list'), 'QUERY_LIMIT'));
echo $ask('crm.company.get', ['id' => 1]), "\n", $ask('crm.company.get', ['id' => 2]), "\n";
echo $ask('crm.company.list', ['filter' => ['LEAD' => 5], 'token' => json_decode($made, true)['scenarios'][array_search('crm.company.list', array_column(json_decode($made, true)['scenarios'], 'method'), true)]['when']['token']]), "\n";

foreach (['{"method": "x"}', "\n{broken", '[]'] as $wrong) {
	file_put_contents("$directory/wrong", $wrong);
	ob_start();
	$convert('wrong');
	echo str_replace($directory, '', ob_get_clean());
}
exec('rm -r ' . escapeshellarg($directory));
?>
--EXPECT--
0
1 1
0
0
bool(true)
200 {"result":{"ID":"7","NAME":"Ivan","COMMENTS":"Call +15550000001 or write to person1@example.com, secret1","EMPTY":{},"LIST":[],"EMAIL":[{"ID":"1234567","VALUE_TYPE":"WORK","VALUE":"person1@example.com"}],"PHONE":[{"ID":"7654321","VALUE_TYPE":"WORK","VALUE":"+15550000001"}],"PHOTO":"https://acme.example/rest/1/secret5/download/?auth=secret3&token=secret4"}}
200 {"result":[{"ID":"7","AMOUNT":1.0}],"next":50,"total":70}
200 {"result":[{"ID":"9"}],"total":70}
bool(false)
404 {"error":"NOT_FOUND","error_description":"No contact for person1@example.com"}
200 {"result":500} 200 {"result":501} 200 {"result":501}
200 {"result":{"member_id":"secret7","client_secret":"secret8","NOTE":"member secret7 has secret8"}}
200 {"result":{"NOTE":"secret9 +15550000001, tel+15550000001 secret10"}}
200 {"result":[{"PHONE_NUMBER":"+15550000002","INNER_PHONE":"+15550000003","USER_ID":30301}]}
200 {"result":{"CONTACT":[7]}}
200 {"result":{"item":{"id":3,"title":"Three","refreshToken":"secret11"}}}
bool(false)
200 {"result":{"ID":"1","LEAD":"5","OWNER":"person1@example.com"}}
400 {"error":"","error_description":"Not found"}
200 {"result":[{"ID":"1"}],"total":1}
portal: /wrong, line 1: a line has a method and the reply, and params if there were any
1
portal: /wrong, line 2 is no JSON: Syntax error
1
portal: /wrong, line 1: a line has a method and the reply, and params if there were any
1
