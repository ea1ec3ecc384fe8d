--TEST--
JSON that has neither a result nor an error is no portal's reply
--EXTENSIONS--
b24
--FILE--
<?php
require __DIR__ . '/../inc/outcome.inc';
require __DIR__ . '/../inc/portal.inc';

$portal = Portal::start();
$b24 = new B24\Client($portal->webhook, ['caFile' => $portal->caFile]);
foreach (['{}', '[]', 'null', '"result"', '17', '{"time":{}}', '[{"result":true}]'] as $body) {
	$portal->fault('reply', ['body' => $body]);
	echo outcome(fn () => $b24->call('test.echo')), "\n";
}
var_dump($portal->connections());
--EXPECT--
B24\Exception\Protocol (maybe executed): test.echo: The reply has neither a result nor an error (HTTP 200)
B24\Exception\Protocol (maybe executed): test.echo: The reply has neither a result nor an error (HTTP 200)
B24\Exception\Protocol (maybe executed): test.echo: The reply has neither a result nor an error (HTTP 200)
B24\Exception\Protocol (maybe executed): test.echo: The reply has neither a result nor an error (HTTP 200)
B24\Exception\Protocol (maybe executed): test.echo: The reply has neither a result nor an error (HTTP 200)
B24\Exception\Protocol (maybe executed): test.echo: The reply has neither a result nor an error (HTTP 200)
B24\Exception\Protocol (maybe executed): test.echo: The reply has neither a result nor an error (HTTP 200)
int(1)
