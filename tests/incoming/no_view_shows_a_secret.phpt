--TEST--
No view of a request shows a token, and it cannot be serialized, cloned, changed or made by hand
--EXTENSIONS--
b24
--INI--
zend.exception_ignore_args=0
zend.exception_string_param_max_len=1000
--FILE--
<?php
require __DIR__ . '/../inc/incoming.inc';
require __DIR__ . '/../inc/secrets.inc';
use B24\Incoming\{Activity, Event, Install, Placement, Request};

foreach ([
	$event = Event::fromArray(sample_event()), Activity::fromArray(sample_activity()), Install::fromArray(sample_install()),
	Placement::fromArray(sample_frame(), sample_query()), Install::fromArray(sample_frame(), sample_query()),
] as $request) {
	$views = every_view($request) . every_view(['nested' => [$request]]);
	echo $request::class, ': ', str_contains($views, SECRET) ? 'shown' : 'hidden', ', ', substr_count($views, 'portal.example') > 5 ? 'rest seen' : 'nothing seen', "\n";
}
foreach ([
	fn () => serialize($event),
	fn () => unserialize('O:18:"B24\Incoming\Event":0:{}'),
	fn () => clone $event,
	fn () => $event->name = 'x',
	fn () => $event->other = 'x',
	fn () => new Event(),
	fn () => Request::fromArray([]),
	fn () => Request::fromGlobals(),
	fn () => Request::fromBody(''),
] as $try) {
	try {
		$try();
	} catch (Throwable $e) {
		echo $e->getMessage(), "\n";
	}
}
final class Mine extends Request {}
try {
	Mine::fromArray(sample_event());
} catch (Error $e) {
	echo $e->getMessage(), "\n";
}
echo "--- traces\n";
$bad = ['ts' => 'x'] + sample_event();
foreach ([
	fn () => Event::fromArray($bad),
	fn () => Event::fromArray([], $bad),
	fn () => Event::fromBody(http_build_query($bad)),
	fn () => Event::fromBody('', http_build_query($bad)),
	fn () => $event->verify(SECRET . '-other'),
] as $try) {
	echo refusal($try), "\n";
}
?>
--EXPECT--
B24\Incoming\Event: hidden, rest seen
B24\Incoming\Activity: hidden, rest seen
B24\Incoming\Install: hidden, rest seen
B24\Incoming\Placement: hidden, rest seen
B24\Incoming\Install: hidden, rest seen
Serialization of 'B24\Incoming\Event' is not allowed
Unserialization of 'B24\Incoming\Event' is not allowed
Trying to clone an uncloneable object of class B24\Incoming\Event
Cannot modify readonly property B24\Incoming\Event::$name
Cannot create dynamic property B24\Incoming\Event::$other
Call to private B24\Incoming\Request::__construct() from global scope
B24\Incoming\Request is not a kind of request: call the method of one that is
B24\Incoming\Request is not a kind of request: call the method of one that is
B24\Incoming\Request is not a kind of request: call the method of one that is
Mine is not a kind of request: call the method of one that is
--- traces
InvalidRequest: Event: ts is nothing that a portal sends there <ts>
InvalidRequest: Event: event is missing <event>
InvalidRequest: Event: ts is nothing that a portal sends there <ts>
InvalidRequest: Event: event is missing <event>
Forgery: Event: application_token is not the expected one <application_token>
