--TEST--
The life of an installation: tokens, a call, an expiry, a new address of the portal, the end; what is sent and what is stored
--EXTENSIONS--
b24
pdo
pdo_sqlite
--SKIPIF--
<?php
require __DIR__ . '/../inc/site.inc';
Site::skip();
--FILE--
<?php
require __DIR__ . '/../inc/site.inc';
$portal = Portal::start();
$site = new Site($portal);
$seen = 0;
$names = [];

/** What went over the wire in this step, to which name of the portal, and what the store holds now. */
function step(string $what, ?string $last): void
{
	global $portal, $site, $seen, $names;
	if ($last !== null && !arrives($portal, $last, $seen)) {
		echo $site->log();
	}
	$token = $site->store()->load(Application::MEMBER);
	if ($token !== null) {
		$pair = $names[$token->accessToken] ?? 'pair ' . count($names) / 2;
		$names += [$token->accessToken => $pair, $token->refreshToken => $pair];
	}
	echo "--- $what\n";
	wire($portal, $names, $seen);
	$seen = count($portal->requests());
	echo 'store: ', $token === null ? 'nothing' : $names[$token->accessToken] . ', ' . $names[$token->refreshToken] . ', '
		. strstr($token->domain, ':', true) . ', ' . ($token->applicationToken === null ? 'no ' : '') . 'application token', "\n";
}

/** By a robot, so that the application acts as itself, with what it has stored. */
function deal_added(): void
{
	global $portal;
	$portal->happen([['name' => 'onCrmDealAdd', 'data' => ['FIELDS' => ['ID' => '9']], 'user' => false]]);
}

$portal->install("$site->url/install.php");
$brought = $site->answered()['fields']['auth']['refresh_token'];
$names = [$brought => 'pair 0', 'its access token' => 'pair 0'];
step('installed', 'placement.bind');

$portal->settings(['echo' => true]); // whatever the application calls: the emulator has no comments
deal_added();
step('a call', 'crm.timeline.comment.add');

$portal->settings(['expired_tokens' => [$site->store()->load(Application::MEMBER)->accessToken]]);
deal_added();
step('the token has ended', 'crm.timeline.comment.add');

deal_added();
step('the new one', 'crm.timeline.comment.add');

$port = parse_url($portal->url, PHP_URL_PORT);
$portal->fault('redirect', ['location' => "https://127.0.0.1:$port"], method: 'crm.item.get');
deal_added();
step('the portal has another address', 'crm.timeline.comment.add');

deal_added();
step('the new one', 'crm.timeline.comment.add');

$portal->uninstall();
var_dump($site->answered()['status']);
eventually(fn () => $site->store()->load(Application::MEMBER) === null);
step('uninstalled', null);
var_dump($site->post('event.php', $site->answered()['fields']));

$secret = array_filter($portal->requests(), static fn (array $request) => str_contains(json_encode($request), $portal->clientSecret));
echo 'the client secret went to: ', implode(' ', array_unique(array_column($secret, 'path'))), "\n";
var_dump($portal->stats()['refreshes']);
?>
--EXPECT--
--- installed
  token refresh_token=pair 0
  profile auth=pair 1
  event.unbind auth=pair 1
  event.bind auth=pair 1
  event.unbind auth=pair 1
  event.bind auth=pair 1
  placement.unbind auth=pair 1
  placement.bind auth=pair 1
store: pair 1, pair 1, localhost, application token
--- a call
  crm.item.get auth=pair 1
  crm.timeline.comment.add auth=pair 1
store: pair 1, pair 1, localhost, application token
--- the token has ended
  crm.item.get auth=pair 1
  token refresh_token=pair 1
  crm.item.get auth=pair 2
  crm.timeline.comment.add auth=pair 2
store: pair 2, pair 2, localhost, application token
--- the new one
  crm.item.get auth=pair 2
  crm.timeline.comment.add auth=pair 2
store: pair 2, pair 2, localhost, application token
--- the portal has another address
  crm.item.get auth=pair 2
  crm.item.get auth=pair 2 at 127.0.0.1
  crm.timeline.comment.add auth=pair 2 at 127.0.0.1
store: pair 2, pair 2, 127.0.0.1, application token
--- the new one
  crm.item.get auth=pair 2 at 127.0.0.1
  crm.timeline.comment.add auth=pair 2 at 127.0.0.1
store: pair 2, pair 2, 127.0.0.1, application token
int(200)
--- uninstalled
  app.info auth=pair 2 at 127.0.0.1
store: nothing
int(403)
the client secret went to: /oauth/token/
int(2)
