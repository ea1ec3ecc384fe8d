--TEST--
A reference is sent as the portal reads it, and the later command gets the earlier one's value
--EXTENSIONS--
b24
--FILE--
<?php
require __DIR__ . '/../inc/batch.inc';

[$portal, $b24] = portal_and_client(portalOptions: ['deals' => 5]);
$result = $b24->batch([
	'new' => ['crm.deal.add', ['fields' => ['TITLE' => 'One']]],
	'it' => ['crm.deal.get', ['id' => B24\Batch::ref('new')]],
	'list' => ['crm.deal.list', ['filter' => ['ID' => B24\Batch::ref('it', 'ID')], 'select' => ['ID', 'TITLE']]],
	'deep' => ['test.echo', ['a' => ['b' => [1, ['c' => B24\Batch::ref('list', 0, 'TITLE')]]]]],
]);
foreach ($portal->last()['json']['cmd'] as $command) {
	echo rawurldecode($command), "\n";
}
echo $result['it']->result['TITLE'], ', ', json_encode($result['list']->result), ', ', json_encode($result['deep']->result['params']), "\n";
?>
--EXPECT--
crm.deal.add?fields[TITLE]=One
crm.deal.get?id=$result[c0]
crm.deal.list?filter[ID]=$result[c1][ID]&select[0]=ID&select[1]=TITLE
test.echo?a[b][0]=1&a[b][1][c]=$result[c2][0][TITLE]
One, [{"ID":"6","TITLE":"One"}], {"a":{"b":["1",{"c":"One"}]}}
