--TEST--
crest.php says what to do where the extension is not loaded
--FILE--
<?php
exec(escapeshellarg(PHP_BINARY) . ' -n -d display_errors=1 -d html_errors=0 ' . escapeshellarg(__DIR__ . '/../../crest.php') . ' 2>&1', $lines, $status);
var_dump($status, count(preg_grep('/extension b24 is not loaded in this PHP \(cli\)\. Enable it here, too .* restart PHP-FPM/', $lines)) > 0);
?>
--EXPECT--
int(255)
bool(true)
