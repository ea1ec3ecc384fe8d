--TEST--
Every INI setting has its documented default
--EXTENSIONS--
b24
--FILE--
<?php
foreach (ini_get_all('b24') as $name => $setting) {
	echo $name, ' ', $setting['global_value'], ' ', $setting['access'] === INI_ALL ? 'all' : 'system', "\n";
}
?>
--EXPECT--
b24.connect_timeout_ms 5000 all
b24.deprecations 0 all
b24.limiter auto system
b24.limiter_file  system
b24.max_depth 512 all
b24.max_response_bytes 268435456 all
b24.metrics 1 system
b24.pool_size 16 system
b24.runtime_dir  system
b24.timeout_ms 90000 all
