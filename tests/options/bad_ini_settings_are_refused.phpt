--TEST--
Bad INI settings are refused and leave the value as it was
--EXTENSIONS--
b24
--FILE--
<?php
$bad = [
	'b24.timeout_ms' => ['-1', 'abc'],
	'b24.connect_timeout_ms' => ['-1', 'abc'],
	'b24.max_response_bytes' => ['-1', '0', 'abc'],
	'b24.max_depth' => ['-1', '0', '4097', 'abc', '1M', '4096K', ''],
];
foreach ($bad as $name => $values) {
	$before = ini_get($name);
	foreach ($values as $value) {
		if (@ini_set($name, $value) !== false || ini_get($name) !== $before) {
			echo "$name=$value is accepted\n";
			ini_restore($name);
		}
	}
}
ini_set('b24.timeout_ms', '1500');
ini_set('b24.timeout_ms', '30s');
var_dump(ini_set('b24.pool_size', '5'), ini_get('b24.pool_size'));
var_dump(ini_set('b24.max_depth', '4096'), ini_set('b24.max_response_bytes', '1M'));
?>
--EXPECTF--

Warning: ini_set(): b24.timeout_ms: "30s" is not a whole number from 0 to 604800000; 1500 is used in %s on line %d
bool(false)
string(2) "16"
string(3) "512"
string(9) "268435456"
