--TEST--
A method whose operating time is used up fails with retryAfter before anything is sent, in all processes; others go on
--EXTENSIONS--
b24
--FILE--
<?php
require __DIR__ . '/../inc/limiter.inc';
$portal = Portal::start(['plain' => true, 'operatingCost' => 200, 'operatingWindow' => 600]);
$file = limiter_file();
$code = sprintf('$b24 = new B24\Client(%s, ["allowHttp" => true, "limiter" => true, "onOperatingLimit" => "throw"]); ', var_export($portal->webhook, true));
$try = 'try { $b24->call("crm.deal.list"); echo "called\n"; } catch (B24\Exception\OperationLimit $e) { echo $e->getMessage(), "\n"; var_dump($e->retryAfter > 0 && $e->retryAfter <= 600, $e->maybeExecuted, $e->errorCode); }';
echo preg_replace('/another [0-9]+/', 'another N', run_script($code . str_repeat($try, 4), ["b24.limiter_file=$file"])[1]);
echo preg_replace('/another [0-9]+/', 'another N', run_script($code . $try . '$b24->call("crm.deal.get", ["id" => 1]); echo "another method is free\n";', ["b24.limiter_file=$file"])[1]);
var_dump(count($portal->requests()));
?>
--EXPECT--
called
called
called
crm.deal.list: The method's operating time at the portal is used up (for another N s); nothing was sent
bool(true)
bool(false)
string(20) "OPERATION_TIME_LIMIT"
crm.deal.list: The method's operating time at the portal is used up (for another N s); nothing was sent
bool(true)
bool(false)
string(20) "OPERATION_TIME_LIMIT"
another method is free
int(4)
