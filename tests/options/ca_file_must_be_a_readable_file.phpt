--TEST--
caFile must name a readable file
--EXTENSIONS--
b24
--FILE--
<?php
require __DIR__ . '/../inc/client.inc';
[$portal] = portal_and_client();

foreach (['/nonexistent/ca.pem', '', __DIR__] as $path) {
	echo failure(fn () => new B24\Client($portal->webhook, ['caFile' => $path])), "\n";
}
?>
--EXPECT--
InvalidArgument: B24\Client: option "caFile" names no readable file
InvalidArgument: B24\Client: option "caFile" names no readable file
InvalidArgument: B24\Client: option "caFile" names no readable file
