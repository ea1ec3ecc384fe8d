--TEST--
b24.max_depth limits the nesting of parameters as json_encode() does
--EXTENSIONS--
b24
--INI--
b24.max_depth=5
--FILE--
<?php
require __DIR__ . '/../inc/client.inc';
[$portal, $b24] = portal_and_client();
$portal->fault('reply', ['body' => '{"result":1}'], times: 0);

function nested(int $levels, callable $wrap): mixed
{
	return $levels === 0 ? 1 : $wrap(nested($levels - 1, $wrap));
}

foreach (['list' => fn ($v) => [$v], 'map' => fn ($v) => ['k' => $v], 'object' => fn ($v) => (object) ['k' => $v]] as $name => $wrap) {
	foreach ([4, 5] as $levels) {
		$params = ['v' => nested($levels, $wrap)];
		echo $name, ' ', json_encode(json_encode($params, 0, 5) !== false), ' ';
		echo failure(fn () => $b24->call('test.echo', $params)), "\n";
	}
}
echo json_encode(array_column($portal->requests(), 'body')), "\n";
?>
--EXPECT--
list true nothing was thrown
list false InvalidArgument: test.echo: v[0][0][0][0] is nested more than 5 levels deep
map true nothing was thrown
map false InvalidArgument: test.echo: v[k][k][k][k] is nested more than 5 levels deep
object true nothing was thrown
object false InvalidArgument: test.echo: v[k][k][k][k] is nested more than 5 levels deep
["{\"v\":[[[[1]]]]}","{\"v\":{\"k\":{\"k\":{\"k\":{\"k\":1}}}}}","{\"v\":{\"k\":{\"k\":{\"k\":{\"k\":1}}}}}"]
