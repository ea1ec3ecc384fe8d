--TEST--
An iteration that was left, with calls under way, is collected although client, calls and iteration hold one another
--EXTENSIONS--
b24
--FILE--
<?php
require __DIR__ . '/../inc/client.inc';

final class Logger
{
	public mixed $holds = null;
	public static int $living = 0;

	public function __construct() { self::$living++; }

	public function __destruct() { self::$living--; }

	public function debug($message, array $context = []): void {}

	public function notice($message, array $context = []): void {}

	public function warning($message, array $context = []): void {}
}

$portal = Portal::start();
foreach (['array', 'generator'] as $source) {
	$logger = new Logger();
	$client = new B24\Client($portal->webhook, ['caFile' => $portal->caFile, 'logger' => $logger]);
	$calls = static function () use ($client) {
		for ($i = 0; $i < 20; $i++) {
			yield new ArrayObject([$client]) => ['user.current'];
		}
	};
	$logger->holds = $client->concurrent($source === 'array' ? array_fill(0, 20, ['user.current']) : $calls(), 4);
	foreach ($logger->holds as $outcome) {
		break;
	}
	unset($client, $calls, $logger);
	gc_collect_cycles();
	echo $source, ': ', Logger::$living, "\n";
}
?>
--EXPECT--
array: 0
generator: 0
