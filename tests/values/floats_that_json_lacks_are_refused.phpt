--TEST--
NAN and infinities are refused, and the message says where they are
--EXTENSIONS--
b24
--FILE--
<?php
require __DIR__ . '/../inc/client.inc';
[$portal, $b24] = portal_and_client();

foreach ([NAN, INF, -INF] as $value) {
	$e = thrown(fn () => $b24->call('crm.deal.add', ['fields' => ['OPPORTUNITY' => [1.5, $value]]]));
	echo $e::class, ': ', $e->getMessage(), "\n", $e->parameter, "\n";
}
var_dump($portal->requests());
?>
--EXPECT--
B24\Exception\InvalidArgument: crm.deal.add: fields[OPPORTUNITY][1] is NAN, which JSON cannot express
fields[OPPORTUNITY][1]
B24\Exception\InvalidArgument: crm.deal.add: fields[OPPORTUNITY][1] is infinite, which JSON cannot express
fields[OPPORTUNITY][1]
B24\Exception\InvalidArgument: crm.deal.add: fields[OPPORTUNITY][1] is infinite, which JSON cannot express
fields[OPPORTUNITY][1]
array(0) {
}
