--TEST--
Traces hide the password that the options hold, even where arguments are shown
--EXTENSIONS--
b24
--INI--
zend.exception_ignore_args=0
zend.exception_string_param_max_len=1000
--FILE--
<?php
require __DIR__ . '/../inc/client.inc';

foreach ([B24\Client::class, B24\User::class] as $class) {
	$e = thrown(fn () => new $class('nonsense', ['proxy' => 'http://user:pa55word@proxy.example']));
	var_dump(str_contains(print_r($e->getTrace()[0], true), 'pa55word'));
}
?>
--EXPECT--
bool(false)
bool(false)
