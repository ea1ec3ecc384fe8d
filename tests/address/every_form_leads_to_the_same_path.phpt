--TEST--
Every form of a webhook URL leads to the same path
--EXTENSIONS--
b24
--FILE--
<?php
require __DIR__ . '/../inc/client.inc';
$portal = Portal::start();

foreach (["rest/1/$portal->secret/", "rest/1/$portal->secret", "rest/api/1/$portal->secret/", "rest/api/1/$portal->secret"] as $path) {
	$b24 = new B24\Client($portal->url . $path, ['caFile' => $portal->caFile]);
	$b24->call('test.echo');
	show_request($portal);
}
?>
--EXPECT--
POST /rest/1/<secret>/test.echo
content-type: application/json
accept: application/json
{}
POST /rest/1/<secret>/test.echo
content-type: application/json
accept: application/json
{}
POST /rest/1/<secret>/test.echo
content-type: application/json
accept: application/json
{}
POST /rest/1/<secret>/test.echo
content-type: application/json
accept: application/json
{}
