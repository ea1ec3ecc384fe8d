--TEST--
Pages in a frame are read from the body and the address together
--EXTENSIONS--
b24
--FILE--
<?php
require __DIR__ . '/../inc/incoming.inc';
use B24\Incoming\Placement;

$page = Placement::fromArray(sample_frame(), sample_query());
foreach (['placement', 'options', 'language', 'appSid', 'domain', 'memberId', 'clientEndpoint', 'applicationToken'] as $name) {
	echo "$name: ", json_encode($page->$name, JSON_UNESCAPED_SLASHES), "\n";
}
var_dump($page->token->accessToken, $page->token->clientEndpoint, $page->token->scope);

$_POST = sample_frame();
$_GET = sample_query();
var_dump(Placement::fromGlobals() == $page);
var_dump(Placement::fromBody(http_build_query($_POST), http_build_query($_GET)) == $page);
echo "--- all in the body, as frameworks may have it\n";
var_dump(Placement::fromArray($_POST + $_GET) == $page);
echo "--- in both, the same or not\n";
var_dump(Placement::fromArray($_GET + $_POST, $_GET)->domain);
foreach (['DOMAIN' => 'other.example', 'PROTOCOL' => '0', 'LANG' => 'de', 'APP_SID' => 'other'] as $name => $value) {
	echo refusal(fn () => Placement::fromArray([$name => $value] + $_POST, $_GET)), "\n";
}

echo "--- options\n";
foreach (['', 'null', '[]', '{}', '["a"]', '{"ID":12345678901234567890,"a":{"b":[1.5,true,null]}}'] as $json) {
	echo json_encode(Placement::fromArray(['PLACEMENT_OPTIONS' => $json] + $_POST, $_GET)->options), "\n";
}
echo "--- without TLS, with a port, without tokens\n";
unset($_POST['AUTH_ID'], $_POST['PLACEMENT_OPTIONS']);
$page = Placement::fromArray($_POST, ['DOMAIN' => 'intranet.example:8080', 'PROTOCOL' => '0']);
var_dump($page->clientEndpoint, $page->domain, $page->token, $page->language, $page->appSid, $page->options);
echo "--- fields of events mean nothing here\n";
$mixed = ['client_endpoint' => 'https://evil.example/rest/', 'domain' => 'evil.example', 'access_token' => 'evil'];
$page = Placement::fromArray($mixed + sample_frame(), sample_query());
var_dump($page->domain, $page->token->clientEndpoint, $page->token->accessToken);
var_dump(json_last_error());
?>
--EXPECT--
placement: "DEFAULT"
options: {"ID":"5","URI":"/crm/deal/"}
language: "en"
appSid: "s3cret-sid"
domain: "portal.example"
memberId: "a223c6b3710f85df22e9377d6c4f7553"
clientEndpoint: "https://portal.example/rest/"
applicationToken: "s3cret-application"
string(13) "s3cret-access"
string(28) "https://portal.example/rest/"
array(2) {
  [0]=>
  string(3) "crm"
  [1]=>
  string(9) "placement"
}
bool(true)
bool(true)
--- all in the body, as frameworks may have it
bool(true)
--- in both, the same or not
string(14) "portal.example"
InvalidRequest: Placement: DOMAIN came twice, and not the same <DOMAIN>
InvalidRequest: Placement: PROTOCOL came twice, and not the same <PROTOCOL>
InvalidRequest: Placement: LANG came twice, and not the same <LANG>
InvalidRequest: Placement: APP_SID came twice, and not the same <APP_SID>
--- options
[]
[]
[]
[]
["a"]
{"ID":"12345678901234567890","a":{"b":[1.5,true,null]}}
--- without TLS, with a port, without tokens
string(34) "http://intranet.example:8080/rest/"
string(21) "intranet.example:8080"
NULL
NULL
NULL
array(0) {
}
--- fields of events mean nothing here
string(14) "portal.example"
string(28) "https://portal.example/rest/"
string(13) "s3cret-access"
int(0)
