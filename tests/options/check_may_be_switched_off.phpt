--TEST--
The check of required parameters may be switched off and on, by client and by call
--EXTENSIONS--
b24
--FILE--
<?php
require __DIR__ . '/../inc/client.inc';
[$portal, $checking] = portal_and_client();
$trusting = new B24\Client($portal->webhook, ['check' => false, 'caFile' => $portal->caFile]);

foreach ([[$checking, []], [$checking, ['check' => false]], [$trusting, []], [$trusting, ['check' => true]]] as [$b24, $options]) {
	echo failure(fn () => $b24->user->optionSet([], $options)), ' ', count($portal->requests()), "\n";
}
?>
--EXPECT--
InvalidArgument: user.option.set: required parameter "options" is missing 0
Api: user.option.set: options is empty (ArgumentNullException, HTTP 400) 1
Api: user.option.set: options is empty (ArgumentNullException, HTTP 400) 2
InvalidArgument: user.option.set: required parameter "options" is missing 2
