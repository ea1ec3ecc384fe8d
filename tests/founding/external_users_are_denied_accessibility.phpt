--TEST--
External users are denied calendar.accessibility.get
--EXTENSIONS--
b24
--FILE--
<?php
require __DIR__ . '/../inc/client.inc';
[$portal, $b24] = portal_and_client([], ['access' => 'external']);

$e = thrown(fn () => $b24->calendar->accessibilityGet(['users' => [1], 'from' => '2024-06-20', 'to' => '2024-12-20']));
echo $e::class, ': ', $e->getMessage(), "\n";
echo json_encode([$e->errorCode, $e->description, $e->httpStatus]), "\n";
?>
--EXPECT--
B24\Exception\AccessDenied: calendar.accessibility.get: Access denied (HTTP 400)
["","Access denied",400]
