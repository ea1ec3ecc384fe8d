--TEST--
The garbage collector frees clients and scope objects that are part of a cycle
--EXTENSIONS--
b24
--FILE--
<?php
final class Holder
{
	public mixed $held = [];
}

$clients = [];
foreach (range(1, 100) as $i) {
	$b24 = new B24\Client('https://portal.example/rest/1/secret/');
	$holder = new Holder();
	$holder->held = [$holder, $b24, $b24->calendar, new B24\Crm($b24), $b24->user->current(...)];
	$clients[] = WeakReference::create($b24);
}
unset($b24, $holder);
gc_collect_cycles();
var_dump(count(array_filter($clients, static fn ($client) => $client->get() !== null)));
--EXPECT--
int(0)
