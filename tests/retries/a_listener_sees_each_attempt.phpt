--TEST--
A listener is told of each attempt, without secrets
--EXTENSIONS--
b24
--FILE--
<?php
require __DIR__ . '/../inc/client.inc';
$seen = [];
[$portal, $b24] = portal_and_client(['limiter' => false, 'listener' => function (B24\Attempt $attempt) use (&$seen) { $seen[] = $attempt; }]);
$portal->fault('status', ['status' => 503, 'error' => 'QUERY_LIMIT_EXCEEDED', 'description' => "at $portal->webhook"]);
$b24->user->current();
foreach ($seen as $a) {
	printf("%s v%d #%d http %d, %s, %s, waited %s, took %s, next %s\n", $a->method, $a->version, $a->number, $a->httpStatus, var_export($a->errorCode, true), str_replace($portal->host, 'HOST', var_export($a->cause, true)),
		json_encode($a->waited > 0), json_encode($a->duration >= 0 && $a->duration < 5), json_encode($a->nextIn !== null && $a->nextIn >= 0 && $a->nextIn <= 1));
}
var_dump(str_contains(print_r($seen, true), $portal->secret));
try { $seen[0]->number = 2; } catch (Error $e) { echo $e->getMessage(), "\n"; }
?>
--EXPECTF--
user.current v2 #1 http 503, 'QUERY_LIMIT_EXCEEDED', 'at https://HOST/rest/1/%s/ (QUERY_LIMIT_EXCEEDED, HTTP 503)', waited false, took true, next true
user.current v2 #2 http 200, '', NULL, waited true, took true, next false
bool(false)
Cannot modify readonly property B24\Attempt::$number
