--TEST--
verify() lets through what has the right application token, and nothing else
--EXTENSIONS--
b24
--FILE--
<?php
require __DIR__ . '/../inc/incoming.inc';
use B24\Incoming\{Activity, Event, Install, Placement};

$right = SECRET . '-application';
$requests = [
	Event::fromArray(sample_event()), Activity::fromArray(sample_activity()), Install::fromArray(sample_install()),
	Placement::fromArray(sample_frame(), sample_query()), Install::fromArray(sample_frame(), sample_query()),
];
foreach ($requests as $request) {
	var_dump($request->verify($right) === $request);
}
foreach ([
	'another' => SECRET . '-Application', 'shorter' => substr($right, 0, -1), 'longer' => "{$right}n", 'twice' => $right . $right,
	'NUL behind' => "$right\0", 'NUL alone' => "\0", 'blank before' => " $right", 'of another portal' => 'f00ba4',
	'very long' => str_repeat('x', 1_000_000), 'the access token' => SECRET . '-access',
] as $name => $wrong) {
	foreach ($requests as $request) {
		$lines[$name][] = strstr(refusal(fn () => $request->verify($wrong)), ' app');
	}
	echo "$name: ", implode(', ', array_unique($lines[$name])), "\n";
}
echo "--- none came\n";
$post = sample_event();
unset($post['auth']['application_token']);
$event = Event::fromArray($post);
foreach (['x', $right, "\0"] as $expected) {
	echo refusal(fn () => $event->verify($expected)), "\n";
}
$post['auth']['application_token'] = '';
echo refusal(fn () => Event::fromArray($post)->verify($right)), "\n";
echo "--- nothing to compare with\n";
echo refusal(fn () => $event->verify('')), "\n";
echo refusal(fn () => $requests[0]->verify('')), "\n";
var_dump((new ReflectionClass(B24\Exception\Forgery::class))->getParentClass()->name);
?>
--EXPECT--
bool(true)
bool(true)
bool(true)
bool(true)
bool(true)
another:  application_token is not the expected one <application_token>
shorter:  application_token is not the expected one <application_token>
longer:  application_token is not the expected one <application_token>
twice:  application_token is not the expected one <application_token>
NUL behind:  application_token is not the expected one <application_token>
NUL alone:  application_token is not the expected one <application_token>
blank before:  application_token is not the expected one <application_token>
of another portal:  application_token is not the expected one <application_token>
very long:  application_token is not the expected one <application_token>
the access token:  application_token is not the expected one <application_token>
--- none came
Forgery: Event: application_token did not come <application_token>
Forgery: Event: application_token did not come <application_token>
Forgery: Event: application_token did not come <application_token>
Forgery: Event: application_token did not come <application_token>
--- nothing to compare with
B24\Exception\InvalidArgument: B24\Incoming\Event: the application token to compare with is empty
B24\Exception\InvalidArgument: B24\Incoming\Event: the application token to compare with is empty
string(28) "B24\Exception\InvalidRequest"
