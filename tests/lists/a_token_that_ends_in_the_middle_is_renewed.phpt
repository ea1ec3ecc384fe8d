--TEST--
An access token that ends while a list is read is renewed; no row is lost or repeated
--EXTENSIONS--
b24
--FILE--
<?php
require __DIR__ . '/../inc/application.inc';
require __DIR__ . '/../inc/lists.inc';

$portal = Portal::start(['deals' => 6000]);
$app = new Application($portal);
foreach ([['strategy' => 'keyset'], ['concurrency' => 3]] as $options) {
	$app->install();
	$ids = [];
	foreach ($app->client()->list('crm.deal.list', ['select' => ['ID']], $options) as $number => $row) {
		$ids[] = id($row);
		if ($number === 10) {
			$app->expire();
		}
	}
	echo runs($ids), ', ', $portal->stats()['refreshes'], " renewal\n";
	$portal->reset();
	$portal->rows(['deals' => 6000]);
}
?>
--EXPECT--
1-6000, 1 renewal
1-6000, 1 renewal
