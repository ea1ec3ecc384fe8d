--TEST--
onOperatingLimit: wait lets calls go on when the portal has forgotten a part
--EXTENSIONS--
b24
--FILE--
<?php
require __DIR__ . '/../inc/limiter.inc';
$portal = Portal::start(['plain' => true, 'operatingCost' => 200, 'operatingWindow' => 2]);
$file = limiter_file();
$code = sprintf('$b24 = new B24\Client(%s, ["allowHttp" => true, "limiter" => true, "onOperatingLimit" => "wait"]); ', var_export($portal->webhook, true));
echo run_script($code . 'for ($i = 0; $i < 6; $i++) $b24->call("crm.deal.list"); $s = $b24->stats(); var_dump($s["waits"] > 0, $s["failures"]);', ["b24.limiter_file=$file"])[1];
var_dump($portal->limits()['refused']);
?>
--EXPECT--
bool(true)
int(0)
int(0)
