--TEST--
Whatever host a request names, tokens go only to the address that the store has for the portal
--EXTENSIONS--
b24
--FILE--
<?php
require __DIR__ . '/../inc/application.inc';
require __DIR__ . '/../inc/incoming.inc';
use B24\Incoming\{Activity, Event, Install, Placement};

$portal = Portal::start();
$evil = Portal::start(); // answers as a portal does, to whatever token
$evil->settings(['echo' => true]);
$plain = Portal::start(['plain' => true]);
$app = new Application($portal);
$oauth = $app->oauth(options: ['caFile' => $portal->caFile, 'allowHttp' => true, 'verify' => false]); // would go anywhere
$application = SECRET . '-application';
$app->install(['application_token' => $application]);
$port = parse_url($portal->url, PHP_URL_PORT);
$evilPort = parse_url($evil->url, PHP_URL_PORT);

$auth = ['access_token' => $portal->accessToken, 'member_id' => Application::MEMBER, 'client_endpoint' => "{$portal->url}rest/", 'domain' => $portal->host] + sample_auth();
$frame = ['AUTH_ID' => $portal->accessToken, 'member_id' => Application::MEMBER] + sample_frame();
$query = ['DOMAIN' => $portal->host, 'PROTOCOL' => '1'] + sample_query();

/** The same in every kind of request that has an `auth`. */
function in_auth(array $fields): array
{
	global $auth;
	$all = $fields + $auth;

	return [
		fn () => Event::fromArray(['auth' => $all] + sample_event()),
		fn () => Event::fromBody(http_build_query(['auth' => $all] + sample_event())),
		fn () => Activity::fromArray(['auth' => $all] + sample_activity()),
		fn () => Install::fromArray(['auth' => $all] + sample_install()),
	];
}

/** The same in a page, with fields in its address, or in its body. */
function in_frame(array $fields): array
{
	global $frame, $query;

	return [
		fn () => Placement::fromArray($frame, $fields + $query),
		fn () => Placement::fromArray($fields + $query + $frame),
		fn () => Placement::fromArray($frame + $fields, $query),
		fn () => Install::fromArray($frame, $fields + $query),
		fn () => Placement::fromBody(http_build_query($frame), http_build_query($fields + $query)),
	];
}

$attacks = [
	'the attacker\'s address' => [
		...in_auth(['client_endpoint' => "{$evil->url}rest/", 'domain' => $evil->host]),
		...in_auth(['client_endpoint' => '', 'domain' => $evil->host]),
		...in_auth(['client_endpoint' => "{$evil->url}rest/", 'domain' => '']),
		...in_frame(['DOMAIN' => $evil->host]),
	],
	'half of it' => [
		...in_auth(['client_endpoint' => "{$evil->url}rest/"]),
		...in_auth(['domain' => $evil->host]),
		...in_auth(['domain' => 'localhost']),
	],
	'another spelling' => [
		...in_auth(['CLIENT_ENDPOINT' => "{$evil->url}rest/", 'DOMAIN' => $evil->host, 'Domain' => $evil->host, 'PROTOCOL' => '0', 'protocol' => '0', 'AUTH_ID' => 'x', 'MEMBER_ID' => 'x']),
		...in_auth(['client_endpoint' => '', 'CLIENT_ENDPOINT' => "{$evil->url}rest/"]),
		...in_frame(['client_endpoint' => "{$evil->url}rest/", 'CLIENT_ENDPOINT' => "{$evil->url}rest/", 'domain' => $evil->host, 'access_token' => 'x']),
	],
	'without TLS' => [
		...in_auth(['client_endpoint' => "http://$plain->host/rest/", 'domain' => $plain->host]),
		...in_auth(['client_endpoint' => '', 'domain' => $plain->host, 'PROTOCOL' => '0', 'protocol' => '0']),
		...in_frame(['DOMAIN' => $plain->host, 'PROTOCOL' => '0']),
		...in_frame(['PROTOCOL' => '0']),
	],
	'tricks with hosts' => array_merge(...array_map(fn (string $host) => [
		...in_auth(['client_endpoint' => "https://$host/rest/", 'domain' => $host]),
		...in_auth(['client_endpoint' => '', 'domain' => $host]),
		...in_frame(['DOMAIN' => $host]),
	], [
		"$portal->host@localhost:$evilPort", "localhost:$evilPort#$portal->host", "localhost:$evilPort/?$portal->host", "LOCALHOST:$evilPort",
		"localhost.:$evilPort", "127.0.0.1:$evilPort", "127.1:$evilPort", "[::1]:$evilPort", "2130706433:$evilPort", "localhost%2e:$evilPort",
		"localhost:$port\\@localhost:$evilPort", "xn--lcalhost-54a:$evilPort", "löcalhost:$evilPort", "localhost:0$evilPort", "localhost:$port,localhost:$evilPort",
	])),
	'the authorization server\'s address' => [
		...in_auth(['server_endpoint' => "{$evil->url}rest/"]),
		fn () => Placement::fromArray(['SERVER_ENDPOINT' => "{$evil->url}rest/"] + $frame, $query),
	],
];
foreach ($attacks as $name => $requests) {
	$counts = ['came home' => 0, 'refused' => 0];
	foreach ($requests as $read) {
		foreach ([$oauth, $application] as $proof) {
			$portal->reset();
			$portal->settings(['echo' => true]);
			try {
				$request = $read();
			} catch (B24\Exception\InvalidRequest) {
				$counts['refused']++;
				continue;
			}
			$client = $request->verify($proof)->client($oauth);
			$client->profile();
			$other = $oauth->client($request->token); // what was read can also be used by hand
			$other->profile();
			$sent = array_unique(array_map(fn ($r) => $r['headers']['host'] . ' ' . ($r['json']['auth'] ?? '?'), $portal->requests()));
			$said = array_unique([$client->getPortal(), $other->getPortal(), substr($request->clientEndpoint, 0, -6), "https://$request->domain",
				substr($request->token->clientEndpoint, 0, -6), "https://{$request->token->domain}"]);
			if ($sent !== ["$portal->host $portal->accessToken"] || $said !== [rtrim($portal->url, '/')]) {
				echo "$name: ", json_encode([$sent, $said], JSON_UNESCAPED_SLASHES), "\n";
			}
			$counts['came home']++;
		}
	}
	echo "$name: ", $counts['came home'] > 0 ? 'home' : '', $counts['refused'] > 0 ? ' refused' : '', "\n";
}

echo "--- tokens made by hand of what came\n";
foreach ([['client_endpoint' => "{$evil->url}rest/"] + $auth, ['client_endpoint' => '', 'domain' => $evil->host] + $auth, ['DOMAIN' => $evil->host] + $frame] as $fields) {
	echo $oauth->client(B24\Auth\Token::fromArray($fields))->getPortal() === rtrim($portal->url, '/') ? 'home' : 'AWAY', "\n";
}

echo "--- a portal that the store does not know\n";
$unknown = 'b223c6b3710f85df22e9377d6c4f7553';
foreach ([...in_auth(['member_id' => $unknown]), fn () => Placement::fromArray(['member_id' => $unknown] + $frame, $query)] as $read) {
	echo failure(fn () => $read()->verify($oauth)), "\n";
	echo failure(fn () => $read()->verify($application)->client($oauth)), "\n";
	echo failure(fn () => $oauth->client($read()->token)), "\n";
}

echo "--- the token of one portal with the member id of another\n";
$app->files->save($app->token(['member_id' => $unknown, 'access_token' => 'others', 'application_token' => 'others']));
$portal->reset();
foreach (in_auth(['member_id' => $unknown]) as $read) {
	echo failure(fn () => $read()->verify($oauth)), "\n";
	echo failure(fn () => $read()->verify($application)->client($oauth)), "\n";
}
foreach (in_auth(['member_id' => $unknown, 'access_token' => '']) as $i => $read) {
	echo $i === 3 ? 'without' : failure(fn () => $read()->verify($application)->client($oauth)), "\n"; // the store's tokens of the other one
}
var_dump($portal->connections());

echo "--- a store that finds what is not the same: the request would act as the application\n";
foreach ([$application, null] as $token) {
	$blind = new class($app->token(['application_token' => $token])) implements B24\Auth\TokenStore {
		public function __construct(private B24\Auth\Token $token)
		{
		}

		public function load(string $memberId): ?B24\Auth\Token
		{
			return strcasecmp($memberId, $this->token->memberId) === 0 ? $this->token : null;
		}

		public function save(B24\Auth\Token $token): void
		{
		}
	};
	foreach ([...in_auth(['member_id' => strtoupper(Application::MEMBER)]), fn () => Placement::fromArray(['member_id' => strtoupper(Application::MEMBER)] + $frame, $query)] as $read) {
		$kinds = array_unique([
			strstr(failure(fn () => $read()->verify($app->oauth($blind))), ':', true),
			strstr(failure(fn () => $read()->verify($application)->client($app->oauth($blind))), ':', true),
		]);
		echo implode(' ', $kinds), "\n";
	}
	echo strstr(failure(fn () => $app->oauth($blind)->client($read()->token)), ':', true), "\n";
}

echo "--- a portal that was renamed: its former address tells\n";
$portal->fault('redirect', ['location' => "https://127.0.0.1:$port"]);
$client = Event::fromArray(['auth' => $auth] + sample_event())->verify($oauth)->client($oauth);
echo $client->getPortal() === rtrim($portal->url, '/') ? 'former' : '?', ' ';
$client->profile();
echo $client->getPortal() === "https://127.0.0.1:$port" ? 'new' : '?', "\n";

var_dump($evil->connections(), $plain->connections(), array_keys(B24\Client::processStats()) === [rtrim($portal->url, '/')]);
?>
--EXPECT--
the attacker's address: home refused
half of it: home refused
another spelling: home
without TLS: home refused
tricks with hosts: home refused
the authorization server's address: home
--- tokens made by hand of what came
home
home
home
--- a portal that the store does not know
Forgery: B24\Incoming\Event: member_id is of no portal that has the application
Auth: No tokens of the portal b223c6b3710f85df22e9377d6c4f7553 are stored: the application must be installed there (again)
Auth: No tokens of the portal b223c6b3710f85df22e9377d6c4f7553 are stored: the application must be installed there (again)
Forgery: B24\Incoming\Event: member_id is of no portal that has the application
Auth: No tokens of the portal b223c6b3710f85df22e9377d6c4f7553 are stored: the application must be installed there (again)
Auth: No tokens of the portal b223c6b3710f85df22e9377d6c4f7553 are stored: the application must be installed there (again)
Forgery: B24\Incoming\Activity: member_id is of no portal that has the application
Auth: No tokens of the portal b223c6b3710f85df22e9377d6c4f7553 are stored: the application must be installed there (again)
Auth: No tokens of the portal b223c6b3710f85df22e9377d6c4f7553 are stored: the application must be installed there (again)
Forgery: B24\Incoming\Install: member_id is of no portal that has the application
Auth: No tokens of the portal b223c6b3710f85df22e9377d6c4f7553 are stored: the application must be installed there (again)
Auth: No tokens of the portal b223c6b3710f85df22e9377d6c4f7553 are stored: the application must be installed there (again)
Forgery: B24\Incoming\Placement: member_id is of no portal that has the application
Auth: No tokens of the portal b223c6b3710f85df22e9377d6c4f7553 are stored: the application must be installed there (again)
Auth: No tokens of the portal b223c6b3710f85df22e9377d6c4f7553 are stored: the application must be installed there (again)
--- the token of one portal with the member id of another
Forgery: B24\Incoming\Event: application_token is not the expected one
Forgery: B24\Incoming\Event: application_token is not the expected one
Forgery: B24\Incoming\Event: application_token is not the expected one
Forgery: B24\Incoming\Event: application_token is not the expected one
Forgery: B24\Incoming\Activity: application_token is not the expected one
Forgery: B24\Incoming\Activity: application_token is not the expected one
Forgery: B24\Incoming\Install: application_token is not the expected one
Forgery: B24\Incoming\Install: application_token is not the expected one
Forgery: B24\Incoming\Event: application_token is not the expected one
Forgery: B24\Incoming\Event: application_token is not the expected one
Forgery: B24\Incoming\Activity: application_token is not the expected one
without
int(0)
--- a store that finds what is not the same: the request would act as the application
Forgery
Forgery
Forgery
Forgery
Forgery
TokenStore
Forgery
Forgery
Forgery
Forgery
Forgery
TokenStore
--- a portal that was renamed: its former address tells
former new
int(0)
int(0)
bool(true)
