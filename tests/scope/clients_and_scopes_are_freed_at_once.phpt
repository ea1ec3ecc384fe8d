--TEST--
Clients and scope objects are freed as soon as nobody holds them, without the garbage collector
--EXTENSIONS--
b24
--FILE--
<?php
gc_disable();
$webhook = 'https://portal.example/rest/1/abcdef123456/';

function rounds(string $webhook, int $count): void
{
	for ($i = 0; $i < $count; $i++) {
		$b24 = new B24\Client($webhook, ['headers' => ['X-A' => 'b'], 'userAgent' => 'x']);
		$calendar = $b24->calendar;
		$again = $b24->calendar;
		$b24->crm;
		$own = new B24\User($b24);
		$alone = new B24\User($webhook);
		unset($b24);
		try {
			$calendar->accessibilityGet();
		} catch (B24\Exception $e) {
			unset($e);
		}
	}
}
rounds($webhook, 100);
$before = memory_get_usage();
rounds($webhook, 10000);
var_dump(memory_get_usage() - $before < 1024);

$b24 = new B24\Client($webhook);
$weak = WeakReference::create($b24->calendar);
var_dump($weak->get());
$calendar = $b24->calendar;
$weak = WeakReference::create($b24);
unset($b24);
var_dump($weak->get() instanceof B24\Client);
unset($calendar);
var_dump($weak->get());
?>
--EXPECT--
bool(true)
NULL
bool(true)
NULL
