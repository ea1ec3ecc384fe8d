--TEST--
A method for applications is sent with a webhook too; a refusal says what it needs
--EXTENSIONS--
b24
--FILE--
<?php
require __DIR__ . '/../inc/portal.inc';

$portal = Portal::start();
$b24 = new B24\Client($portal->webhook, ['caFile' => $portal->caFile]);
var_dump($b24->user->optionSet(['options' => ['a' => 1]])->result);
$portal->settings(['require_application' => true]);
try {
	$b24->user->optionSet(['options' => ['a' => 1]]);
} catch (B24\Exception\AccessDenied $e) {
	echo $e->getMessage(), "\n";
}
?>
--EXPECT--
bool(true)
user.option.set: Application context required (ACCESS_DENIED, HTTP 403); the method needs the authorization of an application
