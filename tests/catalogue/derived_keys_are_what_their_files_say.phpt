--TEST--
The catalogue's derived keys are what read_only.tsv and lists.php say: deriving them anew changes nothing
--EXTENSIONS--
b24
--FILE--
<?php
$root = dirname(__DIR__, 2);
$process = proc_open([PHP_BINARY, '-n', "$root/tools/catalogue/import.php", "$root/src/catalogue/methods.jsonl"], [1 => ['pipe', 'w']], $pipes);
$output = stream_get_contents($pipes[1]);
var_dump(proc_close($process), $output === file_get_contents("$root/src/catalogue/methods.jsonl"));
?>
--EXPECT--
int(0)
bool(true)
