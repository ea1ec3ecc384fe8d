--TEST--
A method that answers with a file has its bytes as result; its errors are errors
--EXTENSIONS--
b24
--FILE--
<?php
require __DIR__ . '/../inc/portal.inc';

$portal = Portal::start();
$b24 = new B24\Client($portal->webhook, ['caFile' => $portal->caFile, 'retries' => 0]);
$params = ['fields' => ['fieldName' => 'detailPicture', 'fileId' => 1, 'productId' => 2]];
$portal->fault('reply', ['type' => 'image/png', 'body' => "\x89PNG\r\n\0\xff"]);
$r = $b24->catalog->productDownload($params);
var_dump(bin2hex($r->result), $r->time, $r['result'] === $r->result, $r->total);
foreach ([['type' => 'application/json', 'body' => '{"error":"NOPE","error_description":"no such file"}'],
	['type' => 'text/html', 'body' => '<html>'], ['type' => 'image/png', 'status' => 500, 'body' => 'x']] as $reply) {
	$portal->fault('reply', $reply);
	try {
		$b24->catalog->productDownload($params);
	} catch (B24\Exception $e) {
		echo get_class($e), ': ', $e->getMessage(), "\n";
	}
}
?>
--EXPECT--
string(16) "89504e470d0a00ff"
array(0) {
}
bool(true)
NULL
B24\Exception\Api: catalog.product.download: no such file (NOPE, HTTP 200)
B24\Exception\Protocol: catalog.product.download: The reply is not JSON: syntax error at byte 0 (HTTP 200, text/html)
B24\Exception\Protocol: catalog.product.download: The reply is not JSON: syntax error at byte 0 (HTTP 500, image/png)
