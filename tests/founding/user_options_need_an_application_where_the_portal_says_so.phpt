--TEST--
user.option.set is denied to a webhook where the portal insists on an application
--EXTENSIONS--
b24
--FILE--
<?php
require __DIR__ . '/../inc/client.inc';
[$portal, $b24] = portal_and_client();
$portal->settings(['require_application' => true]);

$e = thrown(fn () => $b24->user->optionSet(['options' => ['data' => 'value']]));
echo $e::class, ': ', $e->getMessage(), "\n";

// Without a code of its own, only the text tells.
foreach (['Application context required', 'Administrator authorization required'] as $text) {
	$portal->fault('status', ['status' => 400, 'error' => '', 'description' => $text]);
	echo get_class(thrown(fn () => $b24->user->optionSet(['options' => ['data' => 'value']]))), "\n";
}
?>
--EXPECT--
B24\Exception\AccessDenied: user.option.set: Application context required (ACCESS_DENIED, HTTP 403); the method needs the authorization of an application
B24\Exception\AccessDenied
B24\Exception\AccessDenied
