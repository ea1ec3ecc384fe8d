--TEST--
Commands of another shape, bad method names and a batch in a batch are refused by their keys, before anything is sent
--EXTENSIONS--
b24
--FILE--
<?php
require __DIR__ . '/../inc/batch.inc';

[$portal, $b24] = portal_and_client();
foreach ([5, null, [], ['crm.deal.get', 5], [['id' => 1]], ['crm.deal.get', [], []], ['method' => 'crm.deal.get'], 'crm deal', '', 'batch', ['BATCH', ['cmd' => []]], 'crm.deal.get?id=1'] as $command) {
	echo failure(fn () => $b24->batch(['ok' => 'user.current', 'bad' => $command])), "\n";
}
echo failure(fn () => $b24->batch([7 => 5])), "\n";
echo failure(fn () => $b24->batch('user.current')), "\n";
echo count($portal->requests()), " requests\n";
?>
--EXPECT--
InvalidArgument: B24\Client::batch(): the command "bad" must be a method's name, or an array of one and of parameters
InvalidArgument: B24\Client::batch(): the command "bad" must be a method's name, or an array of one and of parameters
InvalidArgument: B24\Client::batch(): the command "bad" must be a method's name, or an array of one and of parameters
InvalidArgument: B24\Client::batch(): the command "bad" must be a method's name, or an array of one and of parameters
InvalidArgument: B24\Client::batch(): the command "bad" must be a method's name, or an array of one and of parameters
InvalidArgument: B24\Client::batch(): the command "bad" must be a method's name, or an array of one and of parameters
InvalidArgument: B24\Client::batch(): the command "bad" must be a method's name, or an array of one and of parameters
InvalidArgument: B24\Client::batch(): the command "bad" has no valid method name
InvalidArgument: B24\Client::batch(): the command "bad" has no valid method name
InvalidArgument: B24\Client::batch(): the command "bad" is a batch, which cannot be in another one
InvalidArgument: B24\Client::batch(): the command "bad" is a batch, which cannot be in another one
InvalidArgument: B24\Client::batch(): the command "bad" has no valid method name
InvalidArgument: B24\Client::batch(): the command 7 must be a method's name, or an array of one and of parameters
TypeError: B24\Client::batch(): Argument #1 ($commands) must be of type Traversable|B24\Batch|array, string given
0 requests
