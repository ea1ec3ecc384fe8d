--TEST--
A method that only reads is called again when its reply was lost
--EXTENSIONS--
b24
--FILE--
<?php
require __DIR__ . '/../inc/client.inc';
[$portal, $b24] = portal_and_client();
foreach (['truncate', 'reset'] as $fault) {
	$portal->fault($fault, $fault === 'reset' ? ['at' => 'after-body'] : []);
	echo $b24->user->current()->result['ID'], ' ', count($portal->requests()), "\n";
}
foreach ([500, 502, 504] as $status) {
	$portal->fault('html', ['status' => $status]);
	echo $b24->user->current()->result['ID'], ' ', count($portal->requests()), "\n";
}
$stats = $b24->stats();
var_dump($stats['retries'] >= 4, $stats['retries'] === $stats['failures']);
?>
--EXPECT--
1 2
1 4
1 6
1 8
1 10
bool(true)
bool(true)
