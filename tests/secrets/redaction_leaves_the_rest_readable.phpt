--TEST--
Redaction replaces the secret alone, also of other webhooks, and leaves the rest readable
--EXTENSIONS--
b24
--FILE--
<?php
require __DIR__ . '/../inc/client.inc';
[$portal, $b24] = portal_and_client();

$body = "<p>Cannot POST /rest/1/{$portal->secret}/test.echo or /rest/api/27/otherSecret_9-x/profile, see /rest/doc/ and /rest/1/</p>";
$portal->fault('reply', ['status' => 502, 'type' => 'text/html', 'body' => $body]);
echo thrown(fn () => $b24->call('test.echo'))->body, "\n";
?>
--EXPECT--
<p>Cannot POST /rest/1/****************/test.echo or /rest/api/27/***************/profile, see /rest/doc/ and /rest/1/</p>
