--TEST--
What a logger throws ends the call before anything is sent
--EXTENSIONS--
b24
--FILE--
<?php
require __DIR__ . '/../inc/portal.inc';

$logger = new class {
	public ?B24\Client $client = null;
	public function debug(): void {}
	public function warning(): void {}
	public function notice(string $message, array $context = []): void
	{
		throw new LogicException('no notices, please');
	}
};
$portal = Portal::start(['echo' => true]);
$b24 = $logger->client = new B24\Client($portal->webhook, ['caFile' => $portal->caFile, 'logger' => $logger]);
try {
	$b24->user->current(['colour' => 'red']);
} catch (LogicException $e) {
	echo $e->getMessage(), "\n";
}
echo count($portal->requests()), " requests\n";
unset($b24, $logger);
echo gc_collect_cycles() > 0 ? "the cycle of client and logger is collected\n" : "leak\n";
?>
--EXPECT--
no notices, please
0 requests
the cycle of client and logger is collected
