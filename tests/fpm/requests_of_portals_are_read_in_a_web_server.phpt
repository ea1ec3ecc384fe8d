--TEST--
What a portal sends is read from the request of a web server
--EXTENSIONS--
b24
--SKIPIF--
<?php
require __DIR__ . '/../inc/fpm.inc';
Fpm::skip();
--FILE--
<?php
require __DIR__ . '/../inc/fpm.inc';
require __DIR__ . '/../inc/incoming.inc';

$fpm = new Fpm('
	$from = fn (string $class) => isset($_GET["raw"])
		? $class::fromBody(file_get_contents("php://input"), $_SERVER["QUERY_STRING"])
		: $class::fromGlobals();
	try {
		$request = $from("B24\Incoming\\\\" . $_GET["class"])->verify("' . SECRET . '-application");
		echo $request->domain, " ", count($request->data ?? $request->options ?? $request->properties ?? []);
	} catch (B24\Exception\InvalidRequest $e) {
		http_response_code(403);
		echo $e::class, ": ", $e->getMessage();
	}
', ini: ['max_input_vars' => '100', 'auto_globals_jit' => '1']);

function ask(string $what, array|string $post, array $query): void
{
	global $fpm;
	foreach ([[], ['raw' => 1]] as $raw) {
		$reply = $fpm->post(is_array($post) ? http_build_query($post) : $post, $query + $raw);
		echo "$what, ", $raw === [] ? 'superglobals' : 'body', ": $reply->status $reply->body\n";
	}
}
ask('event', sample_event(), ['class' => 'Event']);
ask('robot', sample_activity(), ['class' => 'Activity']);
ask('frame', sample_frame(), ['class' => 'Placement'] + sample_query());
ask('installation', sample_install(), ['class' => 'Install']);
ask('forgery', ['auth' => ['application_token' => 'x'] + sample_auth()] + sample_event(), ['class' => 'Event']);
ask('many fields', ['data' => range(1, 3000)] + sample_event(), ['class' => 'Event']);
ask('many fields behind', sample_event() + ['more' => range(1, 3000)], ['class' => 'Event']);
ask('cut off', substr(http_build_query(sample_event()), 0, -5), ['class' => 'Event']);
ask('JSON', json_encode(sample_event()), ['class' => 'Event']);
echo $fpm->get(['class' => 'Event'])->status, "\n";
?>
--EXPECT--
event, superglobals: 200 portal.example 1
event, body: 200 portal.example 1
robot, superglobals: 200 portal.example 2
robot, body: 200 portal.example 2
frame, superglobals: 200 portal.example 2
frame, body: 200 portal.example 2
installation, superglobals: 200 portal.example 0
installation, body: 200 portal.example 0
forgery, superglobals: 403 B24\Exception\Forgery: B24\Incoming\Event: application_token is not the expected one
forgery, body: 403 B24\Exception\Forgery: B24\Incoming\Event: application_token is not the expected one
many fields, superglobals: 403 B24\Exception\InvalidRequest: B24\Incoming\Event: PHP may have dropped fields (max_input_vars): fromBody() reads all of them
many fields, body: 200 portal.example 3000
many fields behind, superglobals: 403 B24\Exception\InvalidRequest: B24\Incoming\Event: PHP may have dropped fields (max_input_vars): fromBody() reads all of them
many fields behind, body: 200 portal.example 1
cut off, superglobals: 403 B24\Exception\Forgery: B24\Incoming\Event: application_token is not the expected one
cut off, body: 403 B24\Exception\Forgery: B24\Incoming\Event: application_token is not the expected one
JSON, superglobals: 403 B24\Exception\InvalidRequest: B24\Incoming\Event: event is missing
JSON, body: 403 B24\Exception\InvalidRequest: B24\Incoming\Event: event is missing
403
