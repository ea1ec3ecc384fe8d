--TEST--
phpinfo() shows no password of the limiter's Redis
--EXTENSIONS--
b24
--FILE--
<?php
require __DIR__ . '/../inc/script.inc';
foreach (['redis://user:s3cretpw@redis.example:6379/2', 'rediss://:s3cretpw@redis.example/?cafile=/etc/ca.pem', 'unix://:s3cretpw@/run/redis.sock', 'redis://redis.example', 'auto', 'off'] as $limiter) {
	$info = run_script('ob_start(); phpinfo(INFO_MODULES); echo implode("\n", array_filter(explode("\n", ob_get_clean()), fn ($line) => str_starts_with($line, "b24.limiter ") || str_contains($line, "s3cretpw")));', ["b24.limiter=\"$limiter\""])[1];
	echo "$info\n";
}
?>
--EXPECT--
b24.limiter => redis://***@redis.example:6379/2 => redis://***@redis.example:6379/2
b24.limiter => rediss://***@redis.example/?cafile=/etc/ca.pem => rediss://***@redis.example/?cafile=/etc/ca.pem
b24.limiter => unix://***@/run/redis.sock => unix://***@/run/redis.sock
b24.limiter => redis://redis.example => redis://redis.example
b24.limiter => auto => auto
b24.limiter => off => off
