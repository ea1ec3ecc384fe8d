--TEST--
An installation is read from its event and from the installer's page
--EXTENSIONS--
b24
--FILE--
<?php
require __DIR__ . '/../inc/incoming.inc';
use B24\Incoming\Install;

foreach ([Install::fromArray(sample_install()), Install::fromArray(sample_frame(), sample_query())] as $install) {
	foreach (['inFrame', 'version', 'language', 'userId', 'domain', 'memberId', 'clientEndpoint', 'applicationToken'] as $name) {
		echo "$name: ", json_encode($install->$name, JSON_UNESCAPED_SLASHES), "\n";
	}
	var_dump($install->token->accessToken, $install->token->refreshToken);
}
var_dump(Install::fromBody(http_build_query(sample_frame()), http_build_query(sample_query())) == $install);
?>
--EXPECT--
inFrame: false
version: "1.0.0"
language: "ru"
userId: 7
domain: "portal.example"
memberId: "a223c6b3710f85df22e9377d6c4f7553"
clientEndpoint: "https://portal.example/rest/"
applicationToken: "s3cret-application"
string(13) "s3cret-access"
string(14) "s3cret-refresh"
inFrame: true
version: null
language: "en"
userId: null
domain: "portal.example"
memberId: "a223c6b3710f85df22e9377d6c4f7553"
clientEndpoint: "https://portal.example/rest/"
applicationToken: "s3cret-application"
string(13) "s3cret-access"
string(14) "s3cret-refresh"
bool(true)
