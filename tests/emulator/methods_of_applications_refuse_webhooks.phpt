--TEST--
The emulator as anybody starts it refuses webhooks where real portals do, with the code of the page; tokens may
--EXTENSIONS--
b24
--FILE--
<?php
require __DIR__ . '/../inc/client.inc';
require __DIR__ . '/../inc/facts.inc';

[$portal, $webhook] = portal_and_client(portalOptions: ['anyCaller' => false]);
$facts = new Facts();
$codes = [];
$token = 0;
$exceptions = [];
foreach (B24\Registry::all() as $method) {
	if (!$method->appOnly) {
		continue;
	}
	$url = $portal->url . "rest/$method->name";
	$params = $facts->parameters($method);
	$code = answer($portal, "{$portal->webhook}$method->name", $params);
	$codes[$code ?? "answered: $method->name"] = ($codes[$code ?? "answered: $method->name"] ?? 0) + 1;
	$code = answer($portal, $url, $params + ['auth' => $portal->accessToken]);
	$token++;
	if (in_array($code, ['WRONG_AUTH_TYPE', 'ERROR_WRONG_CONTEXT', 'ERROR_METHOD_NOT_FOUND'], true)) {
		$exceptions[] = $method->name;
	}
}
ksort($codes);
print_r($codes);
echo "$token with a token, ", count($exceptions), " refused\n";

/** @return string|null the error's code */
function answer(Portal $portal, string $url, array $params): ?string
{
	$context = stream_context_create(['http' => [
		'method' => 'POST', 'header' => "Content-Type: application/json\r\nConnection: close", 'content' => json_encode($params), 'ignore_errors' => true,
	], 'ssl' => ['cafile' => $portal->caFile]]);

	return json_decode((string) file_get_contents($url, false, $context), true)['error'] ?? null;
}
?>
--EXPECT--
Array
(
    [ACCESS_DENIED] => 52
    [ERROR_WRONG_CONTEXT] => 9
    [WRONG_AUTH_TYPE] => 45
    [answered: app.info] => 1
)
107 with a token, 0 refused
