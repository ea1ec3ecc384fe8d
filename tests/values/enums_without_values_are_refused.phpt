--TEST--
Enums without values are refused
--EXTENSIONS--
b24
--FILE--
<?php
require __DIR__ . '/../inc/client.inc';
[$portal, $b24] = portal_and_client();

enum Suit
{
	case Hearts;
}
echo failure(fn () => $b24->call('test.echo', ['card' => ['suit' => Suit::Hearts]])), "\n";
var_dump($portal->requests());
?>
--EXPECT--
InvalidArgument: test.echo: card[suit] is a case of the enum Suit, which has no values
array(0) {
}
