--TEST--
A token is masked in every view of a request wherever it came, and stays readable where it is
--EXTENSIONS--
b24
--INI--
zend.exception_ignore_args=0
zend.exception_string_param_max_len=1000000
--FILE--
<?php
require __DIR__ . '/../inc/incoming.inc';
require __DIR__ . '/../inc/secrets.inc';
use B24\Incoming\{Activity, Event, Install, Placement};

$bot = ['access_token' => SECRET . '-bot-access', 'refresh_token' => SECRET . '-bot-refresh', 'application_token' => SECRET . '-application', 'user_id' => '567'];
$requests = [
	'a bot, version 1' => Event::fromArray(['event' => 'ONIMBOTMESSAGEADD', 'data' => [
		'BOT' => [567 => $bot + ['AUTH' => $bot, 'BOT_CODE' => 'seen']], 'PARAMS' => ['MESSAGE' => 'seen'],
	]] + sample_event()),
	'a bot, version 2' => Event::fromArray(['event' => 'ONIMBOTV2MESSAGEADD', 'data' => [
		'bot' => ['id' => '456', 'code' => 'seen', 'auth' => $bot], 'message' => ['text' => 'seen'],
	]] + sample_event()),
	'a command' => Event::fromArray(['event' => 'ONIMCOMMANDADD', 'data' => ['COMMAND' => [103 => $bot + ['AUTH' => $bot, 'COMMAND' => 'seen']]]] + sample_event()),
	'in other letters' => Event::fromArray(['data' => ['Access_Token' => SECRET . '-x', 'AUTH_ID' => SECRET . '-y', 'a' => ['REFRESH_ID' => SECRET . '-z', 'Event_Token' => SECRET . '-e', 'b' => 'seen']]] + sample_event()),
	'where no token belongs' => Event::fromArray(['data' => [
		'seen' => SECRET . '-access', SECRET . '-application' => 'seen', 'text' => 'the token ' . SECRET . '-refresh was', 'list' => [[SECRET . '-application']],
		'url' => 'https://portal.example/rest/crm.deal.get?auth=' . SECRET . '-other&id=5', 'json' => '{"refresh_token":"' . SECRET . '-other"}',
		'webhook' => 'https://portal.example/rest/1/' . SECRET . '/profile',
	]] + sample_event()),
	'a robot' => Activity::fromArray(['properties' => ['seen' => SECRET . '-event', 'access_token' => SECRET . '-mine', 'list' => [SECRET . '-access']]] + sample_activity()),
	'its other fields' => Activity::fromArray(['workflow_id' => SECRET . '-event', 'code' => SECRET . '-access', 'document_id' => ['seen', 'x', SECRET . '-refresh']] + sample_activity()),
	'a page' => Placement::fromArray(['PLACEMENT_OPTIONS' => '{"seen":"' . SECRET . '-sid","AUTH":"' . SECRET . '-x","access_token":"' . SECRET . '-y","n":5,"t":true,"x":null}'] + sample_frame(), sample_query()),
	'an installation' => Install::fromArray(['data' => ['LANGUAGE_ID' => SECRET . '-access', 'VERSION' => SECRET . '-refresh', 'seen' => 'seen']] + sample_install()),
];
foreach ($requests as $name => $request) {
	$before = clone_of($request);
	$views = every_view($request) . every_view([[$request]]) . json_encode(['x' => $request], JSON_PARTIAL_OUTPUT_ON_ERROR);
	echo "$name: ", str_contains($views, SECRET) ? 'SHOWN' : 'hidden', ', ', str_contains($views, 'seen') || $request instanceof Install ? 'rest seen' : 'REST HIDDEN', ', ',
		clone_of($request) === $before ? 'as it was' : 'CHANGED', "\n";
}

/** All that can be read of it. */
function clone_of(object $request): string
{
	$all = [];
	foreach ((new ReflectionClass($request))->getProperties() as $property) {
		$value = $property->getValue($request);
		$all[] = is_object($value) ? $value->toArray() : $value;
	}

	return json_encode($all);
}
$event = $requests['a bot, version 2'];
var_dump($event->data['bot']['auth']['access_token']);
echo json_encode(json_decode(json_encode($requests['a page']), true)['options']), "\n";

echo "--- what a dump must not change or hide\n";
$plain = Event::fromArray(['data' => ['a' => ['1', '', '0', '12'], 'b' => [], '7' => 'x', 'Я' => 'Я']] + sample_event());
echo json_encode($plain->data) === json_encode(json_decode(json_encode($plain), true)['data']) ? 'same' : 'other', "\n";

echo "--- a token among a hundred others, and where no token belongs\n";
$others = array_map(static fn (int $i) => ['access_token' => "another-token-$i"], range(1, 100));
foreach ([
	Event::fromArray(['event' => SECRET . '-bot', 'data' => [...$others, 'bot' => ['access_token' => SECRET . '-bot'], 'text' => 'the token ' . SECRET . '-bot', SECRET . '-bot' => 1]] + sample_event()),
	Activity::fromArray(['code' => SECRET . '-mine', 'properties' => [...$others, ['refresh_token' => SECRET . '-mine'], SECRET . '-event', SECRET . '-mine']] + sample_activity()),
	Placement::fromArray(['PLACEMENT_OPTIONS' => json_encode([...$others, ['AUTH_ID' => SECRET . '-mine'], SECRET . '-mine', SECRET . '-sid'])] + sample_frame(), sample_query()),
] as $request) {
	var_dump(str_contains(every_view($request) . json_encode($request), SECRET));
}
?>
--EXPECT--
a bot, version 1: hidden, rest seen, as it was
a bot, version 2: hidden, rest seen, as it was
a command: hidden, rest seen, as it was
in other letters: hidden, rest seen, as it was
where no token belongs: hidden, rest seen, as it was
a robot: hidden, rest seen, as it was
its other fields: hidden, rest seen, as it was
a page: hidden, rest seen, as it was
an installation: hidden, rest seen, as it was
string(17) "s3cret-bot-access"
{"seen":"**********","AUTH":"********","access_token":"********","n":5,"t":true,"x":null}
--- what a dump must not change or hide
same
--- a token among a hundred others, and where no token belongs
bool(false)
bool(false)
bool(false)
