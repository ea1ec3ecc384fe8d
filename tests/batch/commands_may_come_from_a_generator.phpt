--TEST--
Commands may come from any iterable; all of them are taken, and checked, before anything is sent
--EXTENSIONS--
b24
--FILE--
<?php
require __DIR__ . '/../inc/client.inc';

[$portal, $b24] = portal_and_client();
$some = function (int $count) {
	for ($i = 1; $i <= $count; $i++) {
		yield "deal$i" => ["crm.deal.get", ["id" => $i]];
	}
	yield "me" => "user.current";
};
$result = $b24->batch($some(70));
$sizes = array_map(fn ($r) => count($r["json"]["cmd"]), $portal->requests());
rsort($sizes); // both are under way at once
echo count($result), " ", basename(strtr(get_class($result["deal70"]), "\\", "/")), " ", implode(", ", $sizes), "\n";
echo count($b24->batch(new ArrayIterator(["user.current", ["crm.deal.get", ["id" => 2]]]))), "\n";
echo count($b24->batch((fn () => yield from [])())), "\n";
$sent = count($portal->requests());
$try = fn (iterable $commands) => print failure(fn () => $b24->batch($commands)) . "\n";
$try((function () { yield "a" => "user.current"; yield "a" => "user.current"; })());
$try((function () { yield 1.5 => "user.current"; })());
$try((function () { yield "a" => "user.current"; throw new DomainException("enough"); })());
$try((function () { yield "a" => 5; })());
echo failure(fn () => $b24->batch(new stdClass())), "\n";
echo count($portal->requests()) - $sent, " requests\n";
?>
--EXPECT--
71 Response 50, 21
2
0
InvalidArgument: batch: two commands have the same key
InvalidArgument: batch: a command has a key that is neither string nor number
DomainException: enough
InvalidArgument: B24\Client::batch(): the command "a" must be a method's name, or an array of one and of parameters
TypeError: B24\Client::batch(): Argument #1 ($commands) must be of type Traversable|B24\Batch|array, stdClass given
0 requests
