--TEST--
A destructor that runs while parameters are read may end the script
--EXTENSIONS--
b24
--FILE--
<?php
require __DIR__ . '/../inc/portal.inc';

final class Odd implements JsonSerializable
{
	public function jsonSerialize(): mixed
	{
		return new class implements Stringable {
			public function __toString(): string
			{
				return 'odd';
			}

			public function __destruct()
			{
				exit("exit\n");
			}
		};
	}
}

$portal = Portal::start();
$b24 = new B24\Client($portal->webhook, ['caFile' => $portal->caFile]);
register_shutdown_function(function () use ($b24, $portal) {
	var_dump($b24->call('test.echo', ['n' => 2])->result['params']['n'], count($portal->requests()));
});
try {
	$b24->call('test.echo', ['odd' => new Odd()]);
} finally {
	echo "never reached\n";
}
--EXPECT--
exit
int(2)
int(1)
