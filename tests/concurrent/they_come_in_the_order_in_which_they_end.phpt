--TEST--
Outcomes come in the order in which the calls end
--EXTENSIONS--
b24
--FILE--
<?php
require __DIR__ . '/../inc/client.inc';
[$portal, $b24] = portal_and_client();
$portal->fault('delay', ['ms' => 800], method: 'user.current');
$order = [];
foreach ($b24->concurrent(['slow' => ['user.current'], 'a' => ['test.echo'], 'b' => ['test.echo'], 'c' => ['test.echo']], 2) as $key => $outcome) {
	$order[] = $key;
}
echo implode(' ', $order), "\n";
?>
--EXPECT--
a b c slow
