--TEST--
The forms of a webhook URL that are understood
--EXTENSIONS--
b24
--FILE--
<?php
foreach ([
	'https://portal.example/rest/1/abcdef123456/',
	'https://portal.example/rest/1/abcdef123456',
	'https://portal.example/rest/api/1/abcdef123456/',
	'https://portal.example:8443/rest/1/abcdef123456/',
	'https://portal.example/bitrix/portal/rest/1/abcdef123456/',
	'https://portal.example/rest/rest/1/abcdef123456/',
	'https://192.0.2.7/rest/1/abcdef123456/',
	'https://[2001:db8::7]:8443/rest/1/abcdef123456/',
	'https://xn--80aswg.xn--p1ai/rest/1/abcdef123456/',
	'https://b24-x_y.bitrix24.com/rest/12345678901234567890/A-b_9/',
	'HTTPS://portal.example/rest/1/abcdef123456/',
] as $url) {
	echo (new B24\Client($url))->getPortal(), "\n";
}
echo (new B24\Client('http://portal.example/rest/1/abcdef123456/', ['allowHttp' => true]))->getPortal(), "\n";
?>
--EXPECT--
https://portal.example
https://portal.example
https://portal.example
https://portal.example:8443
https://portal.example/bitrix/portal
https://portal.example/rest
https://192.0.2.7
https://[2001:db8::7]:8443
https://xn--80aswg.xn--p1ai
https://b24-x_y.bitrix24.com
https://portal.example
http://portal.example
