--TEST--
--listen and --host: the address, the name and the certificate are as told, control is at the same address
--EXTENSIONS--
b24
--FILE--
<?php
require __DIR__ . '/../inc/client.inc';

foreach ([['listen' => '127.0.0.2'], ['listen' => '0.0.0.0'], ['listen' => '127.0.0.3', 'plain' => true]] as $options) {
	$portal = Portal::start($options);
	$b24 = new B24\Client($portal->webhook, $portal->caFile === null ? ['allowHttp' => true] : ['caFile' => $portal->caFile]);
	echo preg_replace('/:\d+/', ':PORT', "$portal->url $portal->control"), ' ', $b24->profile()->result['ID'], ' ', $portal->last()['path'] !== '' ? 'seen' : '', "\n";
}
$socket = stream_socket_server('tcp://127.0.0.5:0');
$free = (int) substr(strrchr(stream_socket_get_name($socket, false), ':'), 1);
fclose($socket);
$portal = Portal::start(['listen' => "127.0.0.5:$free"]);
var_dump($portal->host === "127.0.0.5:$free");
$portal = Portal::start(['host' => 'portal.test', 'listen' => '127.0.0.4']);
$context = stream_context_create(['ssl' => ['cafile' => $portal->caFile, 'peer_name' => 'portal.test']]);
[$name, $port] = explode(':', $portal->host);
echo $name, ' ', is_resource(stream_socket_client("ssl://127.0.0.4:$port", $code, $message, 10, STREAM_CLIENT_CONNECT, $context)) ? 'is in the certificate' : $message, "\n";
foreach ([['listen' => 'localhost'], ['listen' => '203.0.113.7']] as $options) {
	try {
		Portal::start($options);
	} catch (RuntimeException $error) {
		echo trim($error->getMessage()), "\n";
	}
}
?>
--EXPECT--
https://127.0.0.2:PORT/ http://127.0.0.2:PORT/ 1 seen
https://localhost:PORT/ http://127.0.0.1:PORT/ 1 seen
http://127.0.0.3:PORT/ http://127.0.0.3:PORT/ 1 seen
bool(true)
portal.test is in the certificate
the portal did not start: portal: --listen is an IP address, and a port if you like; see --help
the portal did not start: portal: cannot listen on 203.0.113.7:0
