--TEST--
When the token has ended and cannot be renewed, the commands fail with the reason
--EXTENSIONS--
b24
--FILE--
<?php
require __DIR__ . '/../inc/batch.inc';

require __DIR__ . '/../inc/application.inc';

$portal = Portal::start(['deals' => 500]);
$application = new Application($portal);
$application->install();
$b24 = $application->client();
$application->expire();
$portal->settings(['refresh_error' => 'invalid_grant']);
$result = $b24->batch(readings(120));
$classes = array_count_values(array_map(fn ($e) => $e::class, $result->failed()));
print_r($classes);
var_dump(str_contains(implode(' ', array_map(fn ($e) => $e->getMessage(), $result->failed())), $portal->accessToken));
?>
--EXPECT--
Array
(
    [B24\Exception\Auth] => 120
)
bool(false)
