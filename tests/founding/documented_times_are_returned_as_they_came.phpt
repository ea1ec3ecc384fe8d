--TEST--
The documented time blocks are returned as they came
--EXTENSIONS--
b24
--FILE--
<?php
require __DIR__ . '/../inc/client.inc';
[$portal, $b24] = portal_and_client();

$documents = [
	'{"result":true,"time":{"start":1733318565.183275,"finish":1733318565.695058,"duration":0.5117831230163574,"processing":0.29406094551086426,"date_start":"2024-12-04T13:22:45+00:00","date_finish":"2024-12-04T13:22:45+00:00"}}',
	'{"result":true,"time":{"start":1724682584.069094,"finish":1724682584.38436,"duration":0.31526613235473633,"processing":0.025727033615112305,"date_start":"2024-08-26T16:29:44+02:00","date_finish":"2024-08-26T16:29:44+02:00","operating":0}}',
];
foreach ($documents as $document) {
	$response = received($portal, $b24, $document);
	var_dump($response->toArray() === json_decode($document, true));
	var_dump($response->result, $response->time['duration'], $response->time['operating'] ?? 'not sent');
}
?>
--EXPECT--
bool(true)
bool(true)
float(0.5117831230163574)
string(8) "not sent"
bool(true)
bool(true)
float(0.31526613235473633)
int(0)
