--TEST--
The example application refuses what no portal of its own has sent, and asks and changes nothing
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
$elsewhere = Portal::start();
$portal->install("$site->url/install.php");
$installation = $site->answered()['fields'];
$portal->settings(['echo' => true]); // whatever the application calls: the emulator has no comments
$portal->happen([['name' => 'onCrmDealAdd', 'data' => ['FIELDS' => ['ID' => '9']]]]);
$event = $site->answered()['fields'];
arrives($portal, 'crm.timeline.comment.add', 0);
$portal->settings(['echo' => false]);
$portal->open('CRM_DEAL_DETAIL_TAB');
$page = $site->answered()['fields'];
$stored = $site->store()->load(Application::MEMBER);
$before = count($portal->requests());
$evil = ['domain' => $elsewhere->host, 'client_endpoint' => "{$elsewhere->url}rest/"];

$ask = static function (string $what, string $page, array $fields) use ($site) {
	echo "$what: ", $site->post($page, $fields), "\n";
};
$ask('another application token', 'event.php', ['auth' => ['application_token' => 'made-up'] + $event['auth']] + $event);
$ask('no application token', 'event.php', ['auth' => array_diff_key($event['auth'], ['application_token' => 0])] + $event);
$ask('a portal without the application', 'event.php', ['auth' => ['member_id' => 'b223c6b3710f85df22e9377d6c4f7553'] + $event['auth']] + $event);
$ask('the end, forged', 'event.php', ['event' => 'ONAPPUNINSTALL', 'auth' => ['application_token' => 'made-up'] + $event['auth']] + $event);
$ask('a page, forged', "index.php?DOMAIN=$elsewhere->host&PROTOCOL=1", ['APPLICATION_TOKEN' => 'made-up'] + $page);
$ask('an installation with tokens of nobody', 'install.php', ['auth' => $evil + ['refresh_token' => 'made-up'] + $installation['auth']] + $installation);
$portal->settings(['access' => 'user']);
$ask('an installation by a user with tokens of a page', 'install.php', ['auth' => ['refresh_token' => $page['REFRESH_ID']] + $installation['auth']] + $installation);
$ask('nothing', 'event.php', []);
$ask('another file', 'application.php', []);
$ask('another file', 'setup.php', []);

var_dump($site->store()->load(Application::MEMBER) == $stored, $elsewhere->connections());
$valid = $portal->state()['oauth']['access_tokens'];
wire($portal, ['made-up' => 'made-up', $page['REFRESH_ID'] => 'of a page', end($valid) => 'renewed'], $before);
var_dump(str_contains($site->log(), substr($stored->accessToken, 0, 12)), str_contains($site->log(), 'Forgery'));
?>
--EXPECT--
another application token: 403
no application token: 403
a portal without the application: 403
the end, forged: 403
a page, forged: 403
an installation with tokens of nobody: 403
an installation by a user with tokens of a page: 403
nothing: 403
another file: 404
another file: 404
bool(true)
int(0)
  token refresh_token=made-up
  token refresh_token=of a page
  profile auth=renewed
bool(false)
bool(true)
