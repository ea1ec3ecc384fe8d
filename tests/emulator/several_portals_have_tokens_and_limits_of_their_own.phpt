--TEST--
--portals: each portal has its own address, member id, tokens and limits; a token works at home only, and a refresh token once
--EXTENSIONS--
b24
--FILE--
<?php
require __DIR__ . '/../inc/application.inc';

$portal = Portal::start(['portals' => 3, 'rate' => 0.001, 'burst' => 4]);
$portals = $portal->portals();
foreach ($portals as $its) {
	echo $its['name'], ' ', parse_url($its['url'], PHP_URL_HOST), ' ', $its['renewals'], ' ', $its['reused'], "\n";
}
foreach (['member_id', 'application_token', 'access_token', 'refresh_token'] as $name) {
	echo $name, ' ', count(array_unique(array_column($portals, $name))), "\n";
}

/** @param array<string, mixed> $its */
function token(array $its, array $fields = []): B24\Auth\Token
{
	return B24\Auth\Token::fromArray($fields + [
		'access_token' => $its['access_token'], 'refresh_token' => $its['refresh_token'], 'expires' => time() + 3600,
		'member_id' => $its['member_id'], 'client_endpoint' => "$its[url]rest/",
	]);
}
function client(B24\Auth\Token $token): B24\Client
{
	global $portal;

	return new B24\Client($token, ['caFile' => $portal->caFile, 'retries' => 0, 'limiter' => false]);
}
function outcome(Closure $call): string
{
	try {
		return json_encode($call());
	} catch (B24\Exception\Api $e) {
		return $e->errorCode;
	}
}

[$one, $two, $three] = $portals;
echo "--- a token at home and elsewhere\n";
echo outcome(fn () => client(token($one))->profile()->result['ID']), "\n";
echo outcome(fn () => client(token($one, ['client_endpoint' => "$two[url]rest/"]))->profile()), "\n";
echo outcome(fn () => client(token($one, ['client_endpoint' => "{$portal->url}rest/"]))->profile()), "\n";

echo "--- a renewal says whose it is, whoever asks\n";
$oauth = new B24\Auth\OAuth($portal->clientId, $portal->clientSecret, new MemoryStore(), "{$portal->url}oauth/token/", ['caFile' => $portal->caFile]);
$bare = B24\Auth\Token::bare("https://p2.portals.localhost", 'x', $two['refresh_token'], 0);
$new = $oauth->renew($bare);
var_dump($new->memberId === $two['member_id'], $new->clientEndpoint === "$two[url]rest/");
echo outcome(fn () => client($new)->profile()->result['ID']), "\n";
echo outcome(fn () => $oauth->renew($bare)), "\n";
foreach ($portal->portals() as $its) {
	echo $its['name'], ' ', $its['renewals'], ' ', min(1, $its['reused']), "\n"; // a lost reply would be asked for again
}

echo "--- limits\n";
foreach ([$three, $one] as $its) {
	echo implode(' ', array_map(fn () => outcome(fn () => client(token($its))->profile()->result['ID']), range(1, 5))), "\n";
}
foreach ($portal->limits()['by_address'] as $place => $counts) {
	echo "$place: $counts[permitted] $counts[refused]\n";
}

echo "--- events, and the ledger of writes\n";
$server = stream_socket_server('tcp://127.0.0.1:0');
$handler = 'http://' . stream_socket_get_name($server, false) . '/';
$portal->settings(['rate' => 0]);
(new B24\Client($portal->webhook, ['caFile' => $portal->caFile]))->event->bind(['event' => 'ONCRMDEALADD', 'handler' => $handler]);
$portal->happen([['name' => 'ONCRMDEALADD', 'data' => ['FIELDS' => ['ID' => '7']], 'portal' => 'p3', 'user' => false]]);
$connection = stream_socket_accept($server);
for ($length = 0; ($line = trim(fgets($connection))) !== '';) {
	$length = str_starts_with($line, 'Content-Length: ') ? (int) substr($line, 16) : $length;
}
parse_str(stream_get_contents($connection, $length), $event);
fwrite($connection, "HTTP/1.0 204 No Content\r\n\r\n");
fclose($connection);
var_dump($event['auth']['member_id'] === $three['member_id'], $event['auth']['application_token'] === $three['application_token'], $event['auth']['client_endpoint'] === "$three[url]rest/");
await(fn () => $portal->delivered()['unanswered'] === 0, 'the answer');
echo json_encode($portal->delivered()), ' ', count($portal->state()['event_queue']), "\n";
client(token($three))->crm->itemAdd(['entityTypeId' => 2, 'fields' => ['xmlId' => 'mark']]);
echo $portal->allWrites()[0]['portal'] ?? '', ' ', count($portal->allWrites()), "\n";
try {
	$portal->happen([['name' => 'ONCRMDEALADD', 'portal' => 'p4']]);
} catch (RuntimeException $e) {
	echo $e->getMessage(), "\n";
}
try {
	Portal::start(['portals' => 1, 'state' => '/tmp/never']);
} catch (RuntimeException $e) {
	echo trim($e->getMessage()), "\n";
}
?>
--EXPECT--
p1 p1.portals.localhost 0 0
p2 p2.portals.localhost 0 0
p3 p3.portals.localhost 0 0
member_id 3
application_token 3
access_token 3
refresh_token 3
--- a token at home and elsewhere
"1"
NO_AUTH_FOUND
NO_AUTH_FOUND
--- a renewal says whose it is, whoever asks
bool(true)
bool(true)
"1"
invalid_grant
p1 0 0
p2 1 1
p3 0 0
--- limits
"1" "1" "1" "1" QUERY_LIMIT_EXCEEDED
"1" "1" "1" QUERY_LIMIT_EXCEEDED QUERY_LIMIT_EXCEEDED
p1 local: 4 2
p2 local: 2 0
local: 1 0
p3 local: 4 1
--- events, and the ledger of writes
bool(true)
bool(true)
bool(true)
{"count":1,"unanswered":0,"statuses":{"204":1}} 0
p3 1
portal: POST /events: there is no such portal
the portal did not start: portal: --state keeps one portal, not --portals; see --help
