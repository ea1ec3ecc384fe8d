--TEST--
Commands go out as one request, under keys of our own, and come back under the user's
--EXTENSIONS--
b24
--FILE--
<?php
require __DIR__ . '/../inc/client.inc';

[$portal, $b24] = portal_and_client();
$result = $b24->batch([
	'first' => ['crm.deal.get', ['id' => 1]],
	'list' => ['crm.deal.list', ['filter' => ['>=ID' => 3], 'select' => ['ID']]],
	'me' => 'user.current',
]);
echo $portal->last()['path'] === "/rest/1/$portal->secret/batch" ? "batch\n" : $portal->last()['path'];
echo $portal->last()['body'], "\n";
echo count($portal->requests()), " request\n";
echo $result['first']->result['TITLE'], ', ', count($result['list']->result), ' rows, ', $result['me']->result['ID'], "\n";
?>
--EXPECT--
batch
{"cmd":{"c0":"crm.deal.get?id=1","c1":"crm.deal.list?filter%5B%3E%3DID%5D=3&select%5B0%5D=ID","c2":"user.current"},"halt":0}
1 request
Deal 1, 50 rows, 1
