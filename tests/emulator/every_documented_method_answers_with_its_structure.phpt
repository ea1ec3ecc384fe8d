--TEST--
The emulator answers each documented method, and what it answers has the structure of the page
--EXTENSIONS--
b24
--FILE--
<?php
require __DIR__ . '/../inc/portal.inc';
require __DIR__ . '/../inc/facts.inc';
require __DIR__ . '/../inc/slow.inc';

/** The reply as it was sent: PHP's arrays do not tell {} from []. */
function ask(string $url, array $params): string
{
	$context = stream_context_create(['http' => [
		'method' => 'POST', 'header' => "Content-Type: application/json\r\nConnection: close", 'content' => json_encode((object) $params), 'ignore_errors' => true,
	]]);

	return (string) file_get_contents($url, false, $context);
}

/** What methods with behaviour need, although their page does not have it as required. */
const NEEDED = [
	'crm.deal.add 2' => ['fields' => ['TITLE' => 'A']], 'crm.deal.update 2' => ['fields' => ['TITLE' => 'A']], 'crm.contact.add 2' => ['fields' => ['NAME' => 'A']],
	'call.followup.list 3' => ['filter' => ['startDate' => ['from' => '2020-01-01T00:00:00+00:00', 'to' => '2100-01-01T00:00:00+00:00']]],
	'tasks.task.update 3' => ['id' => 1, 'fields' => ['title' => 'A']], 'event.offline.error 2' => ['process_id' => 'x', 'message_id' => ['x']],
	'crm.lead.contact.items.set 2' => ['items' => [['CONTACT_ID' => 1]]], // the page says that it is an object, and shows a list
];

$facts = new Facts();
$portal = Portal::start(['plain' => true]);
$b24 = new B24\Client($portal->webhook, ['allowHttp' => true]);
$shaped = [];
foreach (json_decode(file_get_contents($portal->control . 'coverage'), true)['methods'] as $entry) {
	$shaped["{$entry['method']} {$entry['version']}"] = $entry['state'] === 'shaped' || preg_match('/^crm\.\w+\.(contact|company|productrows?)\./', $entry['method']) === 1;
}
$asked = $answers = $isShaped = 0;
$wrong = $files = [];
foreach (B24\Registry::all() as $n => $method) {
	if ($method->name === 'batch' || $n % (is_slow() ? 20 : 1) !== 0) {
		continue; // a batch is the service itself
	}
	$asked++;
	[$class, $name] = explode('::', $method->phpName);
	$client = $method->version === 3 ? $b24->v3() : $b24;
	$object = $class === 'B24\Client' ? $client : new $class($client);
	$key = "$method->name $method->version";
	$params = (NEEDED[$key] ?? []) + $facts->parameters($method);
	$path = $method->version === 3 ? str_replace('/rest/', '/rest/api/', $portal->webhook) : $portal->webhook;
	$portal->reset(); // what another one has deleted is there again
	$raw = ask($path . $method->name, $params);
	$portal->reset();
	try {
		$response = $object->$name($params);
		$answers++;
	} catch (B24\Exception\Api $error) {
		$wrong[] = "$key: {$error->getMessage()}";
		continue;
	}
	if (!$shaped[$key]) {
		continue;
	}
	$isShaped++;
	$reply = json_decode($raw);
	if ($reply === null) {
		$files[] = $key;
		$same = $raw === $response->result;
	} else {
		array_push($wrong, ...array_map(static fn (string $problem) => "$key: $problem", array_unique($facts->problems($method->name, $method->version, $reply->result ?? null))));
		$same = json_decode($raw, true)['result'] === $response->result;
	}
	if (!$same) {
		$wrong[] = "$key: the typed method returns something else";
	}
}
var_dump($asked === $answers, is_slow() || $asked === count(B24\Registry::all()) - 2, is_slow() || $isShaped > 1600, is_slow() || count($files) === 6);
echo count($wrong), " problems\n", implode("\n", array_slice($wrong, 0, 20)), "\n";
?>
--EXPECT--
bool(true)
bool(true)
bool(true)
bool(true)
0 problems

