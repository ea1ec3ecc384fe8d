--TEST--
Clients of two portals do not mix
--EXTENSIONS--
b24
--FILE--
<?php
require __DIR__ . '/../inc/client.inc';
[$a, $one] = portal_and_client([], ['secret' => 'secretOfPortalA', 'userId' => 1]);
[$b, $two] = portal_and_client([], ['secret' => 'secretOfPortalB', 'userId' => 2]);

for ($i = 0; $i < 3; $i++) {
	$one->user->optionSet(['options' => ['who' => "one $i"]]);
	$two->user->optionSet(['options' => ['who' => "two $i"]]);
}
var_dump($one->user->optionGet()->result['who'], $two->user->optionGet()->result['who']);
foreach ([$a, $b] as $portal) {
	echo implode(' ', array_unique(array_column($portal->requests(), 'path'))), "\n";
}
?>
--EXPECT--
string(5) "one 2"
string(5) "two 2"
/rest/1/secretOfPortalA/user.option.set /rest/1/secretOfPortalA/user.option.get
/rest/2/secretOfPortalB/user.option.set /rest/2/secretOfPortalB/user.option.get
