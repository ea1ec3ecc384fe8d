--TEST--
--ca-dir: portals that start later have certificates of the same authority; no two certificates have the same subject
--EXTENSIONS--
b24
--FILE--
<?php
require __DIR__ . '/../inc/client.inc';

/** @return array<string, mixed> the certificate that the portal shows */
function certificate(Portal $portal): array
{
	$context = stream_context_create(['ssl' => ['capture_peer_cert' => true, 'cafile' => $portal->caFile, 'peer_name' => 'localhost']]);
	stream_socket_client("ssl://$portal->host", $code, $message, 10, STREAM_CLIENT_CONNECT, $context);

	return openssl_x509_parse(stream_context_get_params($context)['options']['ssl']['peer_certificate']);
}

$directory = sys_get_temp_dir() . '/b24-ca-' . bin2hex(random_bytes(6));
$first = Portal::start(['caDir' => $directory]);
$ca = file_get_contents("$directory/ca.pem");
$second = Portal::start(['caDir' => "$directory/"]);
var_dump(file_get_contents($second->caFile) === $ca, realpath($second->caFile) === realpath($first->caFile));
// The authority of the first portal is enough to trust the second one.
file_put_contents("$directory/copy.pem", $ca);
var_dump((new B24\Client($second->webhook, ['caFile' => "$directory/copy.pem"]))->profile()->result['ID']);
printf("ca.pem %o, ca-key.pem %o\n", fileperms("$directory/ca.pem") & 0777, fileperms("$directory/ca-key.pem") & 0777);

$third = Portal::start(); // an authority of its own, as before
$fourth = Portal::start();
$certificates = array_map(certificate(...), [$first, $second, $third, $fourth]);
var_dump(count(array_unique(array_map(static fn (array $its) => json_encode($its['subject']), $certificates))));
var_dump(count(array_unique(array_map(static fn (array $its) => json_encode($its['issuer']), $certificates))));
var_dump(count(array_unique(array_column($certificates, 'serialNumberHex'))));

// A certificate that does not belong to its key is replaced.
copy($third->caFile, "$directory/ca.pem");
$fifth = Portal::start(['caDir' => $directory]);
var_dump(file_get_contents("$directory/ca.pem") !== file_get_contents($third->caFile));
var_dump((new B24\Client($fifth->webhook, ['caFile' => $fifth->caFile]))->profile()->result['ID']);
array_map(unlink(...), ["$directory/ca.pem", "$directory/ca-key.pem", "$directory/copy.pem", "$directory/.lock"]);
rmdir($directory);
?>
--EXPECT--
bool(true)
bool(true)
string(1) "1"
ca.pem 644, ca-key.pem 600
int(4)
int(3)
int(4)
bool(true)
string(1) "1"
