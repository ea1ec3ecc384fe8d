--TEST--
A limiter file that others could read is refused with a warning, and calls go on without
--EXTENSIONS--
b24
--FILE--
<?php
require __DIR__ . '/../inc/limiter.inc';
$portal = Portal::start(['plain' => true]);
$file = limiter_file();
touch($file);
chmod($file, 0644);
echo str_replace($file, 'FILE', run_script(sprintf('$b24 = new B24\Client(%s, ["allowHttp" => true, "limiter" => true]);
new B24\Client(%1$s, ["allowHttp" => true]);
var_dump($b24->call("test.echo", ["n" => 1])->result["params"]["n"]);', var_export($portal->webhook, true)), ["b24.limiter_file=$file"])[1]);
?>
--EXPECTF--
Warning: B24\Client::__construct(): There is no limiter, requests go out without it: %sFILE%s in Command line code on line 1
int(1)
