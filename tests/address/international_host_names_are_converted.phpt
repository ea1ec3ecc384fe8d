--TEST--
International host names are converted, whatever the locale
--EXTENSIONS--
b24
--SKIPIF--
<?php
try {
	new B24\Client('https://портал.рф/rest/1/abcdef123456/');
} catch (B24\Exception\InvalidArgument $e) {
	die('skip this libcurl does not know international names');
}
?>
--FILE--
<?php
setlocale(LC_ALL, 'C');
foreach (['портал.рф', 'bücher.example', 'ПОРТАЛ.рф', '例え.テスト'] as $host) {
	echo (new B24\Client("https://$host:8443/rest/1/abcdef123456/"))->getPortal(), "\n";
}
var_dump(setlocale(LC_ALL, 0));
?>
--EXPECT--
https://xn--80awhdgm.xn--p1ai:8443
https://xn--bcher-kva.example:8443
https://xn--80awhdgm.xn--p1ai:8443
https://xn--r8jz45g.xn--zckzah:8443
string(1) "C"
