--TEST--
With the option throw a failure ends the iteration
--EXTENSIONS--
b24
--FILE--
<?php
require __DIR__ . '/../inc/client.inc';
[$portal, $b24] = portal_and_client();
$iteration = $b24->concurrent(['bad' => ['no.such.method'], 'good' => ['test.echo']], 1, ['throw' => true]);
echo thrown(function () use ($iteration) { foreach ($iteration as $outcome); })::class, "\n";
var_dump($iteration->valid(), count($portal->requests()));
foreach ([0, 201] as $concurrency) {
	echo failure(fn () => $b24->concurrent([], $concurrency)), "\n";
}
foreach ([['throw' => 1], ['trow' => true], ['throw' => true, 'x' => 1]] as $options) {
	echo failure(fn () => $b24->concurrent([], 1, $options)), "\n";
}
?>
--EXPECT--
B24\Exception\MethodNotFound
bool(false)
int(1)
InvalidArgument: B24\Client::concurrent(): the concurrency must be from 1 to 200
InvalidArgument: B24\Client::concurrent(): the concurrency must be from 1 to 200
InvalidArgument: B24\Client::concurrent(): option "throw" must be true or false
InvalidArgument: B24\Client::concurrent(): unknown option "trow": did you mean "throw"? (known: throw)
InvalidArgument: B24\Client::concurrent(): unknown option "x" (known: throw)
