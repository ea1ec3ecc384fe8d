--TEST--
retries says how many more attempts there are; a call may have its own number
--EXTENSIONS--
b24
--FILE--
<?php
require __DIR__ . '/../inc/client.inc';
[$portal, $b24] = portal_and_client(['retries' => 2]);
$portal->fault('status', ['status' => 500], times: 100);
foreach ([[], ['retries' => 0], ['retries' => 1]] as $options) {
	$before = count($portal->requests());
	thrown(fn () => $b24->user->current([], $options));
	echo count($portal->requests()) - $before, "\n";
}
?>
--EXPECT--
3
1
2
