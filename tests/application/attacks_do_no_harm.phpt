--TEST--
The example application holds against users of a portal, who know its application token, and against everybody else
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
$evil = Portal::start();
$evil->settings(['echo' => true]);
$site = new Site($portal);
$portal->install("$site->url/install.php");
$install = $site->answered()['fields'];
$portal->settings(['access' => 'user']);
$portal->open('CRM_DEAL_DETAIL_TAB');
$page = $site->answered()['fields']; // what a user finds in the browser, the application token among it
$stored = $site->store()->load(Application::MEMBER);
$row = json_encode($stored->toArray());
$at = "DOMAIN=$portal->host&PROTOCOL=1";
$there = ['domain' => $evil->host, 'client_endpoint' => "{$evil->url}rest/"];
$auth = ['access_token' => $page['AUTH_ID'], 'application_token' => $page['APPLICATION_TOKEN'], 'member_id' => Application::MEMBER];
$home = ['domain' => $portal->host, 'client_endpoint' => "{$portal->url}rest/"];
$deal = ['event' => 'ONCRMDEALADD', 'data' => ['FIELDS' => ['ID' => '9']], 'ts' => '1'];
$gone = ['event' => 'ONAPPUNINSTALL', 'data' => ['CLEAN' => '1'], 'ts' => '1'];
$seen = count($portal->requests());

/** What was answered, and what the portal was asked meanwhile, with whose token. */
function attack(string $what, string $page, array $fields, ?string $last = null): void
{
	global $site, $portal, $evil, $row, $seen, $stored, $auth;
	$before = $evil->connections();
	$status = $site->post($page, $fields);
	if ($last !== null) {
		arrives($portal, $last, $seen); // behind the answer
	}
	$names = [$stored->accessToken => 'stored', $auth['access_token'] => 'user\'s'];
	$asked = array_map(
		static fn ($request) => basename($request['path']) . (isset($request['json']['auth']) ? ' ' . ($names[$request['json']['auth']] ?? 'new') : ''),
		array_slice($portal->requests(), $seen),
	);
	echo "$what: $status", $asked === [] ? '' : ' (' . implode(', ', $asked) . ')';
	echo json_encode($site->store()->load(Application::MEMBER)?->toArray()) === $row ? '' : ', THE STORE HAS CHANGED';
	echo $evil->connections() === $before ? '' : ', THE ATTACKER WAS ASKED', "\n";
	$seen = count($portal->requests());
}

echo "--- another address\n";
attack('a page', "index.php?DOMAIN=$evil->host&PROTOCOL=1", $page);
attack('a page, without TLS', "index.php?DOMAIN=$evil->host&PROTOCOL=0", $page);
attack('a page, twice', "index.php?$at", ['DOMAIN' => $evil->host] + $page);
attack('a page, spelled otherwise', "index.php?$at&domain=$evil->host", ['client_endpoint' => "{$evil->url}rest/", 'domain' => $evil->host] + $page);
attack('an event', 'event.php', ['auth' => $there + $auth] + $deal, 'crm.timeline.comment.add');
attack('an event, half of it', 'event.php', ['auth' => ['client_endpoint' => "{$evil->url}rest/"] + $home + $auth] + $deal);
attack('an installation', 'install.php', ['auth' => $there + ['refresh_token' => $page['REFRESH_ID']] + $auth] + $install);
attack('an installation\'s page', "install.php?DOMAIN=$evil->host&PROTOCOL=1", ['PLACEMENT' => 'DEFAULT'] + $page);

echo "--- an ordinary user installs\n";
$portal->open('CRM_DEAL_DETAIL_TAB'); // new tokens: those above are used up
$page = $site->answered()['fields'];
$seen = count($portal->requests());
attack('with another application token', "install.php?$at", ['PLACEMENT' => 'DEFAULT', 'APPLICATION_TOKEN' => 'chosen'] + $page);
$portal->open('CRM_DEAL_DETAIL_TAB');
$page = $site->answered()['fields'];
$seen = count($portal->requests());
attack('by the event', 'install.php', ['auth' => $home + ['application_token' => 'chosen', 'refresh_token' => $page['REFRESH_ID']] + $auth] + $install);
attack('and uses it', 'event.php', ['auth' => $home + ['application_token' => 'chosen'] + $auth] + $deal);
attack('with the fields of both', "install.php?$at", $install + $page);

echo "--- uninstalling\n";
attack('with the application token', 'event.php', ['auth' => $home + $auth] + $gone, 'app.info');
attack('and the address of somebody else', 'event.php', ['auth' => $there + $auth] + $gone, 'app.info');
attack('of a portal that is not there', 'event.php', ['auth' => $home + ['member_id' => md5('x')] + $auth] + $gone);
attack('on the page of installations', 'install.php', ['auth' => $home + $auth] + $gone);

echo "--- arrays, and nothing\n";
foreach (['auth' => ['x'], 'event' => ['ONAPPUNINSTALL'], 'data' => 'x'] as $name => $value) {
	attack($name, 'event.php', [$name => $value, 'auth' => $name === 'auth' ? $value : $home + $auth] + $gone);
}

echo "--- large ones\n";
attack('an endpoint of 7 MB', 'install.php', ['auth' => ['client_endpoint' => 'https://' . str_repeat('x', 7_000_000) . '/rest/', 'refresh_token' => 'x'] + $auth] + $install);

echo "--- and the portal itself\n";
echo json_encode($site->store()->load(Application::MEMBER)?->toArray()) === $row ? '' : "THE STORE HAS CHANGED\n";
$portal->settings(['access' => 'admin']);
$portal->open('CRM_DEAL_DETAIL_TAB');
$reply = $site->answered();
var_dump($reply['status'], in_array("Content-Security-Policy: frame-ancestors https://$portal->host", $reply['headers'], true));
$portal->uninstall();
var_dump($site->answered()['status'], eventually(fn () => $site->store()->load(Application::MEMBER) === null));
var_dump($evil->connections());
foreach ([$stored->accessToken, $stored->refreshToken, $stored->applicationToken, $page['AUTH_ID'], $page['REFRESH_ID'], $portal->clientSecret] as $secret) {
	echo str_contains($site->log(), $secret) ? 'SHOWN ' : '';
}
$row = 'null';
$seen = count($portal->requests());
attack('a page by its address', 'index.php?' . http_build_query($page) . "&$at", []); // last: nginx logs addresses
?>
--EXPECT--
--- another address
a page: 200 (profile user's)
a page, without TLS: 200 (profile user's)
a page, twice: 403
a page, spelled otherwise: 200 (profile user's)
an event: 200 (crm.item.get user's, crm.timeline.comment.add user's)
an event, half of it: 403
an installation: 403 (token, profile new)
an installation's page: 403 (token)
--- an ordinary user installs
with another application token: 403 (token, profile new)
by the event: 403 (token, profile new)
and uses it: 403
with the fields of both: 403
--- uninstalling
with the application token: 200 (app.info stored)
and the address of somebody else: 200 (app.info stored)
of a portal that is not there: 403
on the page of installations: 403
--- arrays, and nothing
auth: 403
event: 403
data: 403
--- large ones
an endpoint of 7 MB: 403
--- and the portal itself
int(200)
bool(true)
int(200)
bool(true)
int(0)
a page by its address: 403
