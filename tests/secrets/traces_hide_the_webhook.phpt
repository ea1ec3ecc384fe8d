--TEST--
Traces hide the webhook even where arguments are shown
--EXTENSIONS--
b24
--INI--
zend.exception_ignore_args=0
zend.exception_string_param_max_len=1000
--FILE--
<?php
require __DIR__ . '/../inc/client.inc';

foreach ([B24\Client::class, B24\User::class] as $class) {
	$e = thrown(fn () => new $class('https://portal.example/rest/1/abcdef123456/x/', ['timeout' => 5]));
	$frame = $e->getTrace()[0];
	echo get_class($frame['args'][0]), "\n";
	var_dump(str_contains($e, 'abcdef123456'), str_contains(json_encode($e->getTrace()[0]), 'abcdef123456'));
}
?>
--EXPECT--
SensitiveParameterValue
bool(false)
bool(false)
SensitiveParameterValue
bool(false)
bool(false)
