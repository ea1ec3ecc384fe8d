--TEST--
A call without parameters may be the plain name of its method, as in a batch
--EXTENSIONS--
b24
--FILE--
<?php
require __DIR__ . '/../inc/client.inc';

[$portal, $b24] = portal_and_client();
$names = (function () {
	yield "a" => "user.current";
	yield "b" => ["user.current"];
	yield "c" => "not a method";
})();
foreach ($b24->concurrent($names, 1) as $key => $outcome) {
	echo "$key: ", $outcome instanceof B24\Response ? "done" : $outcome->getMessage(), "\n";
}
echo $portal->last()["body"], "\n";
?>
--EXPECT--
a: done
b: done
c: "not a method" is not the name of a REST method
{}
