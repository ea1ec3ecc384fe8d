--TEST--
Requests with other credentials share the connection, and each sends its own
--EXTENSIONS--
b24
--SKIPIF--
<?php
require __DIR__ . '/../inc/fpm.inc';
Fpm::skip();
--FILE--
<?php
require __DIR__ . '/../inc/fpm.inc';

$portal = Portal::start();
$fpm = new Fpm('
	try {
		echo (new B24\Client($_GET["webhook"], ["verify" => false, "headers" => $_GET["headers"] ?? []]))->user->current()->result["ID"];
	} catch (B24\Exception\Auth $e) {
		echo "refused";
	}
');
$strange = str_replace($portal->secret, 'another', $portal->webhook);
foreach ([[$portal->webhook, ['X-Who' => 'first']], [$strange, []], [$portal->webhook, []]] as [$webhook, $headers]) {
	echo $fpm->get(['webhook' => $webhook, 'headers' => $headers])->body, ' ';
	$last = $portal->last();
	echo $last['connection'], ' ', basename(dirname($last['path'])) === 'another' ? 'another' : 'right', ' ', $last['headers']['x-who'] ?? '-', "\n";
}
--EXPECT--
1 1 right first
refused 1 another -
1 1 right -
