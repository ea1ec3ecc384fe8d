--TEST--
What is no call is refused as the outcome of its key
--EXTENSIONS--
b24
--FILE--
<?php
require __DIR__ . '/../inc/client.inc';
[$portal, $b24] = portal_and_client();
foreach ($b24->concurrent([5, [], ['test.echo', 'x'], ['test.echo', [], 5], [5], ['test.echo', [], [], []], ['bad name/'], ['test.echo', ['ok' => NAN]]]) as $key => $outcome) {
	$got[$key] = get_class($outcome) . ': ' . strtok($outcome->getMessage(), ',');
}
ksort($got);
echo implode("\n", $got), "\n";
var_dump(count($portal->requests()));
?>
--EXPECT--
B24\Exception\InvalidArgument: B24\Client::concurrent(): each call must be a method's name
B24\Exception\InvalidArgument: B24\Client::concurrent(): each call must be a method's name
B24\Exception\InvalidArgument: B24\Client::concurrent(): each call must be a method's name
B24\Exception\InvalidArgument: B24\Client::concurrent(): each call must be a method's name
B24\Exception\InvalidArgument: B24\Client::concurrent(): each call must be a method's name
B24\Exception\InvalidArgument: B24\Client::concurrent(): each call must be a method's name
B24\Exception\InvalidArgument: "bad name/" is not the name of a REST method
B24\Exception\InvalidArgument: test.echo: ok is NAN
int(0)
