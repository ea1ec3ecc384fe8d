--TEST--
A host that does not exist is a connection error at the first call, not before
--EXTENSIONS--
b24
--FILE--
<?php
require __DIR__ . '/../inc/client.inc';
putenv('https_proxy');
putenv('all_proxy');

$b24 = new B24\Client('https://portal.invalid/rest/1/abcdef123456/', ['proxy' => '']);
$e = thrown(fn () => $b24->call('profile', [], ['timeout' => 20]));
var_dump($e instanceof B24\Exception\Transport || $e instanceof B24\Exception\Deadline, $e->maybeExecuted, str_contains($e, 'abcdef123456'));
?>
--EXPECT--
bool(true)
bool(false)
bool(false)
