--TEST--
The path of a reference may hold letters of any alphabet, and bytes that are no text
--EXTENSIONS--
b24
--FILE--
<?php
require __DIR__ . '/../inc/batch.inc';

[$portal, $b24] = portal_and_client(portalOptions: ['deals' => 1]);
$b24->batch([
	'deal' => ['crm.deal.get', ['id' => 1]],
	'letters' => ['test.echo', ['a' => B24\Batch::ref('deal', 'ИМЯ', 'a b')]],
	'bytes' => ['test.echo', ['a' => B24\Batch::ref('deal', "\xFF\xD0")]],
]);
echo implode("\n", $portal->last()['json']['cmd']), "\n";
?>
--EXPECT--
crm.deal.get?id=1
test.echo?a=%24result%5Bc0%5D%5B%D0%98%D0%9C%D0%AF%5D%5Ba+b%5D
test.echo?a=%24result%5Bc0%5D%5B%FF%D0%5D
