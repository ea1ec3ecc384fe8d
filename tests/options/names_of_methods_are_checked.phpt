--TEST--
What cannot be the name of a method is refused
--EXTENSIONS--
b24
--FILE--
<?php
require __DIR__ . '/../inc/client.inc';
[$portal, $b24] = portal_and_client();

$names = ['', '.', 'a.', '.a', 'a..b', 'a b', 'a/b', '../x', 'a?b=c', 'a#b', 'a%2Fb', 'a&b', "a\n", "a\0b", 'é', str_repeat('a', 201)];
foreach ($names as $name) {
	$e = thrown(fn () => $b24->call($name));
	if (!$e instanceof B24\Exception\InvalidArgument || $e->method !== null) {
		echo json_encode($name), ' ', $e::class, "\n";
	}
}
echo failure(fn () => $b24->call('crm/deal')), "\n";
var_dump($portal->requests());

// The name goes out as it was written, and is known in any case.
echo failure(fn () => $b24->call('User.Option.SET')), "\n";
thrown(fn () => $b24->call('Test.Echo_x-1'));
echo basename($portal->last()['path']), "\n";
?>
--EXPECT--
InvalidArgument: "crm/deal" is not the name of a REST method
array(0) {
}
InvalidArgument: user.option.set: required parameter "options" is missing
Test.Echo_x-1
