--TEST--
calendar.accessibility.get returns the documented reply
--EXTENSIONS--
b24
--FILE--
<?php
require __DIR__ . '/../inc/client.inc';
[$portal, $b24] = portal_and_client();

$document = '{"result":{"1":[{"ID":"1213","NAME":"Event name","DATE_FROM":"02.12.2024 11:00:00","DATE_TO":"02.12.2024 12:00:00","DATE_FROM_TS_UTC":"1733158800","DATE_TO_TS_UTC":"1733162400","~USER_OFFSET_FROM":-21600,"~USER_OFFSET_TO":-21600,"DT_SKIP_TIME":"N","TZ_FROM":"America\/Managua","TZ_TO":"America\/Managua","ACCESSIBILITY":"busy","IMPORTANCE":"normal","EVENT_TYPE":"#collab#"}],"34":[]}}';
$response = received($portal, $b24, $document);
var_dump($response->toArray() === json_decode($document, true));
var_dump($response->result[1][0]['NAME'], $response['result'][1][0]['~USER_OFFSET_FROM'], $response->result[34]);
?>
--EXPECT--
bool(true)
string(10) "Event name"
int(-21600)
array(0) {
}
