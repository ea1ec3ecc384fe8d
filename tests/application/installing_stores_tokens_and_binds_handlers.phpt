--TEST--
The example application behind nginx and PHP-FPM: installed as a page and as an event, it binds its handlers once
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
foreach (['page' => true, 'event' => false] as $how => $frame) {
	echo "--- $how\n";
	$before = count($portal->requests());
	$portal->install("$site->url/install.php", $frame);
	$reply = $site->answered();
	var_dump($reply['status'], str_contains($reply['body'], 'BX24.installFinish()'));
	$token = $site->store()->load(Application::MEMBER);
	$sent = $frame ? $reply['fields'] : ['REFRESH_ID' => $reply['fields']['auth']['refresh_token'], 'APPLICATION_TOKEN' => $reply['fields']['auth']['application_token']];
	var_dump($token->applicationToken === $sent['APPLICATION_TOKEN'], $token->refreshToken !== $sent['REFRESH_ID']);
	wire($portal, [$sent['REFRESH_ID'] => 'what the installation brought', $token->accessToken => 'stored'], $before);
	foreach ($portal->state()['event_bindings'] as $binding) {
		echo $binding['event'], ' ', $binding['handler'] === "$site->url/event.php" ? 'event.php' : $binding['handler'], "\n";
	}
	foreach ($portal->state()['placements'] as $binding) {
		echo $binding['placement'], ' ', $binding['handler'] === "$site->url/index.php" ? 'index.php' : $binding['handler'], "\n";
	}
}
?>
--EXPECT--
--- page
int(200)
bool(true)
bool(true)
bool(true)
  token refresh_token=what the installation brought
  profile auth=stored
  event.unbind auth=stored
  event.bind auth=stored
  event.unbind auth=stored
  event.bind auth=stored
  placement.unbind auth=stored
  placement.bind auth=stored
ONCRMDEALADD event.php
ONAPPUNINSTALL event.php
CRM_DEAL_DETAIL_TAB index.php
--- event
int(200)
bool(false)
bool(true)
bool(true)
  token refresh_token=what the installation brought
  profile auth=stored
  event.unbind auth=stored
  event.bind auth=stored
  event.unbind auth=stored
  event.bind auth=stored
  placement.unbind auth=stored
  placement.bind auth=stored
ONCRMDEALADD event.php
ONAPPUNINSTALL event.php
CRM_DEAL_DETAIL_TAB index.php
