--TEST--
What is changed through references later does not change a request
--EXTENSIONS--
b24
--FILE--
<?php
require __DIR__ . '/../inc/incoming.inc';
use B24\Incoming\Event;

$id = '9';
$fields = ['ID' => &$id];
$post = sample_event();
$post['data']['FIELDS'] = &$fields;
$post['auth']['user_id'] = &$id;
$event = Event::fromArray($post);
$id = '10';
$fields['MORE'] = 'x';
echo json_encode($event->data), $event->userId, "\n";
try {
	$event->data['FIELDS']['ID'] = '11';
} catch (Error $e) {
	echo $e->getMessage(), "\n";
}
$loop = sample_event();
$loop['data']['again'] = &$loop['data'];
echo refusal(fn () => Event::fromArray($loop)), "\n";
$loop['data']['and'] = &$loop['data'];
echo refusal(fn () => Event::fromArray($loop)), "\n";
?>
--EXPECTF--
{"FIELDS":{"ID":"9"}}9
Cannot %Smodify readonly property B24\Incoming\Event::$data
InvalidRequest: Event: field 94 of the body is nested too deep
InvalidRequest: Event: field 94 of the body is nested too deep
