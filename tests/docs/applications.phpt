--TEST--
Every PHP snippet of docs/applications.md runs without an error or a warning, with what a portal would have sent
--EXTENSIONS--
b24
--FILE--
<?php
require __DIR__ . '/../inc/application.inc';
require __DIR__ . '/../inc/child.inc';
require __DIR__ . '/../inc/events.inc';
require __DIR__ . '/../inc/incoming.inc';
require __DIR__ . '/../inc/snippets.inc';

/** What a portal sends to a script that reads such a request. @return array{array, array} body and query */
function sent_to(string $snippet, Portal $portal): array
{
	$auth = [
		'access_token' => $portal->accessToken, 'refresh_token' => $portal->refreshToken, 'domain' => $portal->host,
		'client_endpoint' => "{$portal->url}rest/", 'member_id' => Application::MEMBER,
	] + sample_auth();
	$frame = ['AUTH_ID' => $portal->accessToken, 'REFRESH_ID' => $portal->refreshToken, 'member_id' => Application::MEMBER] + sample_frame();
	preg_match('~B24\\\\Incoming\\\\(\w+)~', $snippet, $class);

	return match ($class[1] ?? '') {
		'Event' => [['auth' => $auth] + sample_event(), []],
		'Activity' => [['auth' => $auth] + sample_activity(), []],
		'Placement' => [$frame, ['DOMAIN' => $portal->host] + sample_query()],
		'Install' => [$frame, ['DOMAIN' => $portal->host] + sample_query()],
		default => [[], []],
	};
}

$portal = Portal::start();
$app = new Application($portal);
foreach (array_values(snippets(__DIR__ . '/../../docs/applications.md')) as $number => $snippet) {
	$portal->reset();
	$portal->fault('reply', ['body' => '{"result":true}'], method: 'bizproc.event.send'); // the emulator has none
	$app->install(['application_token' => SECRET . '-application']);
	changes($portal, 2);
	$prelude = sprintf(
		'$store = new B24\Auth\FileTokenStore(%s); $oauth = new B24\Auth\OAuth(%s, %s, $store, %s, ["caFile" => %s]);
		$accessToken = %s; $refreshToken = %s; $expires = time() + 3600;
		$memberId = %s; $b24 = $oauth->client($memberId); [$_POST, $_GET] = %s; ini_set("error_log", "/dev/stdout"); ',
		...array_map(static fn (mixed $value) => var_export($value, true), [
			$app->directory, $portal->clientId, $portal->clientSecret, "{$portal->url}oauth/token/", $portal->caFile,
			$portal->accessToken, $portal->refreshToken, Application::MEMBER, sent_to($snippet, $portal),
		]),
	);
	$code = strtr($snippet, [
		"'/var/lib/app/tokens'" => var_export($app->directory, true),
		"(string) getenv('CLIENT_SECRET'), \$store)" => "'$portal->clientSecret', \$store, options: ['caFile' => '$portal->caFile'])",
	]);
	[$status, $output] = php_process(['-d', 'error_reporting=-1', '-d', 'html_errors=0', '-r', $prelude . $code]);
	$bad = $status !== 0 || preg_match('/\b(Warning|Notice|Deprecated|Fatal error)\b/', $output);
	$asked = array_map(static fn (array $request) => basename($request['path']), $portal->requests());
	echo implode(' ', ['snippet', $number + 1, $bad ? "status $status\n$output" : 'ok', ...$asked]), "\n";
}
?>
--EXPECT--
snippet 1 ok profile
snippet 2 ok token
snippet 3 ok
snippet 4 ok token profile event.bind
snippet 5 ok profile
snippet 6 ok
snippet 7 ok bizproc.event.send
snippet 8 ok event.bind event.offline.list event.offline.get event.offline.clear event.offline.clear event.offline.get
