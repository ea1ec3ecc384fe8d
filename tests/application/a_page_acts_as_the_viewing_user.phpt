--TEST--
The example application shows its page to the viewing user, with the token of that user
--EXTENSIONS--
b24
pdo
pdo_sqlite
--SKIPIF--
<?php
require __DIR__ . '/../inc/site.inc';
Site::skip();
--FILE--
<?php
require __DIR__ . '/../inc/site.inc';
$portal = Portal::start();
$site = new Site($portal);
$portal->install("$site->url/install.php");
$site->answered();
$stored = $site->store()->load(Application::MEMBER);
$before = count($portal->requests());

$portal->open('CRM_DEAL_DETAIL_TAB', ['ID' => '<5>']);
$reply = $site->answered();
echo $reply['status'], "\n", trim($reply['body']), "\n";
var_dump(in_array("Content-Security-Policy: frame-ancestors https://$portal->host", $reply['headers'], true));
wire($portal, [$reply['fields']['AUTH_ID'] => 'viewer', $stored->accessToken => 'stored'], $before);
var_dump($site->store()->load(Application::MEMBER) == $stored);
?>
--EXPECT--
200
<!DOCTYPE html>
<title>Example</title>
<p>Hello, Ben.</p>
<p>This is deal &lt;5&gt;.</p>
bool(true)
  profile auth=viewer
bool(true)
