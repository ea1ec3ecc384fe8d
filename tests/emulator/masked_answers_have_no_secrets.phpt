--TEST--
With masked=1 the control port shows no webhook code, token or client secret, wherever it came in; without, everything
--EXTENSIONS--
b24
--FILE--
<?php
require __DIR__ . '/../inc/client.inc';

$portal = Portal::start(['plain' => true]);
$b24 = new B24\Client($portal->webhook, ['allowHttp' => true]);
$post = static fn (string $url, string $body, string $type = 'application/x-www-form-urlencoded'): string => (string) file_get_contents($url, false, stream_context_create(['http' => [
	'method' => 'POST', 'content' => $body, 'header' => "Content-Type: $type\r\nAuthorization: Bearer inTheHeader123\r\nCookie: inTheCookie123=1", 'ignore_errors' => true, 'timeout' => 60]]));
$wrong = ['wrongCode1234567', 'queryToken12345', 'formToken123456', 'jsonToken123456', 'batchToken12345', 'partToken123456', 'grantCode123456', 'inTheHeader123', 'inTheCookie123', 'handlerToken123', 'inJsonText12345'];
$post("{$portal->url}rest/1/wrongCode1234567/profile", '');
$post("{$portal->url}rest/profile?auth=queryToken12345", '');
$post("{$portal->url}rest/profile", 'auth=formToken123456');
$post("{$portal->url}rest/profile.json", '{"auth": "jsonToken123456", "deep": {"refresh_token": "jsonToken123456"}}', 'application/json');
$post("{$portal->webhook}batch", http_build_query(['cmd' => ['a' => 'profile?auth=batchToken12345', 'b' => 'crm.lead.add?fields[TITLE]=' . urlencode('see /rest/1/wrongCode1234567/ and {"access_token":"inJsonText12345"}')]]));
$post("{$portal->url}rest/profile", "--x\r\nContent-Disposition: form-data; name=\"auth\"\r\n\r\npartToken123456\r\n--x--\r\n", 'multipart/form-data; boundary=x');
$post("{$portal->url}oauth/token/", "grant_type=authorization_code&client_id=$portal->clientId&client_secret=$portal->clientSecret&code=grantCode123456");
$pair = json_decode($post("{$portal->url}oauth/token/", "grant_type=refresh_token&client_id=$portal->clientId&client_secret=$portal->clientSecret&refresh_token=$portal->refreshToken"), true);
$post("{$portal->url}rest/event.bind", "auth={$pair['access_token']}&event=ONCRMLEADADD&handler=" . urlencode('http://example.com/?token=handlerToken123'));
$b24->call('crm.lead.add', ['fields' => ['TITLE' => "The code is $portal->secret"]]);
$wrong = [...$wrong, $portal->secret, $portal->accessToken, $portal->refreshToken, $portal->clientSecret, $pair['access_token'], $pair['refresh_token']];

$seen = [];
foreach (['requests?replies=1', 'calls', 'state', 'faults', 'deliveries', 'coverage', 'tables', 'rows?table=deals'] as $path) {
	$open = file_get_contents($portal->control . $path);
	$masked = file_get_contents($portal->control . $path . (str_contains($path, '?') ? '&' : '?') . 'masked=1');
	foreach ($wrong as $i => $secret) {
		$seen[$i] = ($seen[$i] ?? false) || str_contains($open, $secret);
		if (str_contains($masked, $secret)) {
			echo "$path shows $secret: ", substr($masked, max(0, strpos($masked, $secret) - 100), 200), "\n";
		}
	}
	$structure = static fn (mixed $value): mixed => is_array($value) ? array_map(static fn (mixed $one) => is_array($one) ? count($one) : gettype($one), $value) : null;
	echo strtok($path, '?'), ' ', json_encode($structure(json_decode($open, true)) === $structure(json_decode($masked, true))), "\n";
}
// What is to be masked was there.
echo count(array_filter($seen)), ' of ', count($wrong), "\n";
?>
--EXPECT--
requests true
calls true
state true
faults true
deliveries true
coverage true
tables true
rows true
17 of 17
