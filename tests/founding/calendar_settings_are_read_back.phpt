--TEST--
Settings that calendar.user.settings.set stored are read back by calendar.user.settings.get
--EXTENSIONS--
b24
--FILE--
<?php
require __DIR__ . '/../inc/client.inc';
[$portal, $b24] = portal_and_client();

$before = $b24->calendar->userSettingsGet()->result;
$b24->calendar->userSettingsSet(['settings' => ['view' => 'week', 'defaultSections' => ['user1' => '4']]]);
$after = $b24->calendar->userSettingsGet()->result;
show_request($portal);
var_dump($before['view'], $after['view'], $after['defaultSections'], array_diff_key($before, $after));
?>
--EXPECT--
POST /rest/1/<secret>/calendar.user.settings.get
content-type: application/json
accept: application/json
{}
string(5) "month"
string(4) "week"
array(1) {
  ["user1"]=>
  string(1) "4"
}
array(0) {
}
