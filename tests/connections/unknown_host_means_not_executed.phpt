--TEST--
A host that does not exist is reported as no connection, within the budget
--EXTENSIONS--
b24
--FILE--
<?php
require __DIR__ . '/../inc/outcome.inc';
require __DIR__ . '/../inc/slow.inc';

// Where nobody answers to look-ups at all, the budget ends the wait.
$b24 = new B24\Client('https://no-such-portal.invalid/rest/1/secret/', ['timeout' => slow(3), 'proxy' => '']);
$began = microtime(true);
echo outcome(fn () => $b24->user->optionSet(['options' => ['n' => 1]])), "\n";
var_dump(microtime(true) - $began < slow(10), $b24->stats()['connections']);
--EXPECTF--
B24\Exception\%r(Connection: user.option.set: No connection to the portal: .*no-such-portal.invalid|Deadline: user.option.set: .*)%r
bool(true)
int(0)
