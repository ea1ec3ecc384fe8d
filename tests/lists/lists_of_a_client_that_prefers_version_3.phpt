--TEST--
A list of version 2 is read in batches of version 2 by a client that prefers version 3, too
--EXTENSIONS--
b24
--FILE--
<?php
require __DIR__ . '/../inc/lists.inc';

[$portal, $b24] = portal_and_client([], ['deals' => 700]);
foreach ([[], ['concurrency' => 2], ['strategy' => 'offset']] as $options) {
	echo runs(ids($b24->v3()->list('crm.deal.list', ['select' => ['ID']], $options))), "\n";
}
foreach ($portal->requests() as $request) {
	echo strtr($request['path'], [$portal->secret => 'secret']), "\n";
}
?>
--EXPECT--
1-700
1-700
1-700
/rest/1/secret/crm.deal.list
/rest/1/secret/batch
/rest/1/secret/batch
/rest/1/secret/batch
/rest/1/secret/batch
/rest/1/secret/crm.deal.list
/rest/1/secret/batch
