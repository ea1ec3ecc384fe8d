--TEST--
A renewal that names another portal without its address: those tokens are sent to nobody before a renewal has told where that portal is
--EXTENSIONS--
b24
--FILE--
<?php
require __DIR__ . '/../inc/application.inc';
use B24\Auth\OAuth;

[$old, $new, $server] = array_map(static fn () => Portal::start(['plain' => true]), range(1, 3));
$app = new Application($old);
$oauth = new OAuth($server->clientId, $server->clientSecret, $app->files, "{$server->url}oauth/token/", ['allowHttp' => true]);
$reply = static fn (array $fields) => $server->fault('reply', ['body' => json_encode($fields + [
	'access_token' => 'granted', 'refresh_token' => 'granted-too', 'expires_in' => 3600, 'member_id' => 'another', 'scope' => 'crm',
])], method: 'oauth.token');
$sent = static fn (Portal $portal, string $token) => count(array_filter($portal->requests(), static fn ($r) => str_contains(json_encode($r), $token)));

foreach ([
	'no address' => [], 'null' => ['client_endpoint' => null], 'empty' => ['client_endpoint' => ''],
	'an array' => ['client_endpoint' => ['x']], 'not an address' => ['client_endpoint' => 'ftp://nowhere'], 'with other oddities' => ['scope' => [1], 'expires_in' => 'soon'],
] as $what => $fields) {
	foreach ([false, true] as $known) {
		array_map(static fn ($portal) => $portal->reset(), [$old, $new, $server]);
		$new->settings(['valid_tokens' => ['granted', 'later']]);
		$old->settings(['valid_tokens' => ['granted', 'later']]);
		$app->files->delete('another');
		if ($known) {
			$app->install(['member_id' => 'another', 'client_endpoint' => "{$new->url}rest/", 'application_token' => 'itsown']);
		}
		$app->install(['expires' => 1]);
		$reply($fields);
		echo "$what: ", get_class(thrown(fn () => $oauth->client($app->member)->profile())), ', ';
		$stored = $app->files->load('another');
		echo $stored->refreshToken, ' ', $stored->isExpired() ? 'ended' : 'GOOD', ' ', match ($stored->domain) { $old->host => 'OLD', $new->host => 'its own', $server->host => 'none' }, ' ', json_encode($stored->applicationToken), ', ';
		// Still none: nothing is called that is not known to be that portal.
		if (!$known) {
			$reply(['access_token' => 'granted', 'expires_in' => 3600]);
			thrown(fn () => $oauth->client('another', ['retries' => 0])->call('no.such.method'));
			$app->files->save(B24\Auth\Token::fromArray(['expires' => 1] + $app->files->load('another')->toArray()));
		}
		// It is learned from the next one.
		$reply(['access_token' => 'later', 'client_endpoint' => "{$new->url}rest/"]);
		echo $oauth->client('another')->profile()->result['ID'], ' at ', $app->files->load('another')->domain === $new->host ? 'its own' : 'ANOTHER',
			', the old one got ', $sent($old, 'granted') + $sent($old, 'later'), "\n";
	}
}
?>
--EXPECT--
no address: B24\Exception\Protocol, granted-too ended none null, 1 at its own, the old one got 0
no address: B24\Exception\Protocol, granted-too ended its own "itsown", 1 at its own, the old one got 0
null: B24\Exception\Protocol, granted-too ended none null, 1 at its own, the old one got 0
null: B24\Exception\Protocol, granted-too ended its own "itsown", 1 at its own, the old one got 0
empty: B24\Exception\Protocol, granted-too ended none null, 1 at its own, the old one got 0
empty: B24\Exception\Protocol, granted-too ended its own "itsown", 1 at its own, the old one got 0
an array: B24\Exception\Protocol, granted-too ended none null, 1 at its own, the old one got 0
an array: B24\Exception\Protocol, granted-too ended its own "itsown", 1 at its own, the old one got 0
not an address: B24\Exception\Protocol, granted-too ended none null, 1 at its own, the old one got 0
not an address: B24\Exception\Protocol, granted-too ended its own "itsown", 1 at its own, the old one got 0
with other oddities: B24\Exception\Protocol, granted-too ended none null, 1 at its own, the old one got 0
with other oddities: B24\Exception\Protocol, granted-too ended its own "itsown", 1 at its own, the old one got 0
