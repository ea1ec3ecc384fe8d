--TEST--
The example application answers an event at once and works on it afterwards, as the user who caused it or as itself
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
$portal->install("$site->url/install.php");
$site->answered();
$stored = $site->store()->load(Application::MEMBER)->accessToken;
$portal->fault('reply', ['body' => '{"result":{"item":{"id":9,"title":"Big \u0416"}}}'], method: 'crm.item.get', times: 0);
$portal->fault('reply', ['body' => '{"result":1}'], method: 'crm.timeline.comment.add', times: 0);

foreach (['a user' => true, 'a robot' => false] as $who => $user) {
	$before = count($portal->requests());
	$portal->fault('delay', ['ms' => 4000], method: 'crm.item.get');
	$portal->happen([['name' => 'onCrmDealAdd', 'data' => ['FIELDS' => ['ID' => '9']], 'user' => $user]]);
	$reply = $site->answered();
	echo "$who: ", $reply['status'], ' ', $reply['seconds'] < 4 ? 'at once' : 'late', ', ';
	var_dump(arrives($portal, 'crm.timeline.comment.add', $before), $portal->last()['json']['fields']['COMMENT']);
	wire($portal, [$reply['fields']['auth']['access_token'] ?? '' => 'the event\'s', $stored => 'stored'], $before);
}
?>
--EXPECT--
a user: 200 at once, bool(true)
string(35) ""Big Ж" was noticed by the example"
  crm.item.get auth=the event's
  crm.timeline.comment.add auth=the event's
a robot: 200 at once, bool(true)
string(35) ""Big Ж" was noticed by the example"
  crm.item.get auth=stored
  crm.timeline.comment.add auth=stored
