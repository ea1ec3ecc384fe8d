--TEST--
A destructor may call, also one that runs at the very end
--EXTENSIONS--
b24
--FILE--
<?php
require __DIR__ . '/../inc/portal.inc';

final class Farewell
{
	public function __construct(private B24\Client $b24, private string $name)
	{
	}

	public function __destruct()
	{
		echo $this->b24->call('test.echo', ['from' => $this->name])->result['params']['from'], "\n";
	}
}

$portal = Portal::start();
$b24 = new B24\Client($portal->webhook, ['caFile' => $portal->caFile]);
$early = new Farewell($b24, 'unset');
unset($early);
$late = new Farewell($b24, 'end of script');
register_shutdown_function(static function () use ($portal) {
	register_shutdown_function(static function () use ($portal) {
		global $b24, $late;
		$b24 = $late = null; // the client now only lives in what ends
		echo $portal->connections(), ' ', count($portal->requests()), "\n";
	});
});
--EXPECT--
unset
end of script
1 2
