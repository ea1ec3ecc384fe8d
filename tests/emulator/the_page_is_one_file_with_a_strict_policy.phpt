--TEST--
GET / on the control port is a page of one file: a strict Content-Security-Policy, nothing foreign, only addresses that exist
--EXTENSIONS--
b24
--FILE--
<?php
require __DIR__ . '/../inc/client.inc';

[$portal, $b24] = portal_and_client();
/** @return array{int, string, string} status, headers, body */
$ask = static function (string $path, string $method = 'GET', string $body = '') use ($portal): array {
	$context = stream_context_create(['http' => ['method' => $method, 'content' => $body, 'header' => 'Content-Type: application/json', 'ignore_errors' => true, 'timeout' => 60]]);
	$reply = (string) file_get_contents($portal->control . ltrim($path, '/'), false, $context);

	return [(int) explode(' ', $http_response_header[0])[1], implode("\n", $http_response_header), $reply];
};
[$status, $headers, $html] = $ask('/');
echo $status, ' ', preg_match('~^Content-Type: text/html; charset=utf-8$~m', $headers), "\n";

preg_match('~^Content-Security-Policy: (.*)$~m', $headers, $found);
$policy = [];
foreach (explode(';', $found[1]) as $directive) {
	[$name, $value] = explode(' ', trim($directive), 2);
	$policy[$name] = $value;
}
foreach (['script', 'style'] as $element) {
	echo $element, ' ', preg_match_all("~<$element\\b[^>]*>(.*?)</$element>~s", $html, $texts), ' ';
	var_dump($policy["$element-src"] === "'sha256-" . base64_encode(hash('sha256', $texts[1][0], true)) . "'");
	unset($policy["$element-src"]);
}
echo json_encode($policy, JSON_PRETTY_PRINT | JSON_UNESCAPED_SLASHES), "\n";
// It needs nothing from elsewhere, and has no place where text becomes HTML or code.
var_dump(preg_match('~https?:|//[a-z]|\bsrc=|\bstyle=|\son\w+=|@import|url\(|<link (?!rel="icon" href="data:,")~', preg_replace('~^\s*// .*$~m', '', $html)));
var_dump(preg_match('~innerHTML|outerHTML|insertAdjacentHTML|document\.write|\beval\b|new Function|DOMParser|setAttribute\(.on~', $html));

// Every address that the script asks.
$b24->profile();
preg_match_all('~\b(?:ask|change)\([\'`](/[^\'`]*)[\'`](?:, \'([A-Z]+)\')?~', $html, $asked, PREG_SET_ORDER);
foreach ($asked as $parts) {
	[, $path, $method] = $parts + [2 => 'GET'];
	[$status] = $ask(preg_replace('~\$\{[^}]*\}~', '1', $path), $method, $method === 'POST' ? '{"kind": "html"}' : '');
	$seen["$method $path"] = $status;
}
ksort($seen);
print_r($seen);
var_dump(count($asked), substr_count($html, 'fetch('));
?>
--EXPECT--
200 1
script 1 bool(true)
style 1 bool(true)
{
    "default-src": "'none'",
    "connect-src": "'self'",
    "img-src": "data:",
    "base-uri": "'none'",
    "form-action": "'none'",
    "frame-ancestors": "'none'",
    "require-trusted-types-for": "'script'",
    "trusted-types": "'none'"
}
int(0)
int(0)
Array
(
    [DELETE /faults] => 200
    [DELETE /faults?number=${fault.number}] => 200
    [GET /calls?last=500&masked=1] => 200
    [GET /coverage] => 200
    [GET /deliveries?last=50&masked=1] => 200
    [GET /faults/kinds] => 200
    [GET /faults?masked=1] => 200
    [GET /limits] => 200
    [GET /requests?last=50&replies=1&masked=1] => 200
    [GET /state?masked=1] => 200
    [GET /stats] => 200
    [GET /tables] => 200
    [POST /faults] => 200
)
int(14)
int(1)
