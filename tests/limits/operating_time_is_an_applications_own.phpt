--TEST--
The operating time of one application is not another's; it outlives a renewed token
--EXTENSIONS--
b24
--FILE--
<?php
require __DIR__ . '/../inc/limiter.inc';
require __DIR__ . '/../inc/application.inc';
$app = new Application(Portal::start(['operatingCost' => 470]));
$app->install(['expires' => time() + 3600]);
$file = limiter_file();
$code = <<<'PHP'
	$b24 = $oauth->client($member, ["limiter" => true, "onOperatingLimit" => "throw"]);
	try { $b24->call("crm.deal.list"); echo "called\n"; } catch (B24\Exception\OperationLimit $e) { echo "spent\n"; }
	PHP;
$run = fn (string $id, string $secret) => run_script(sprintf(
	'$oauth = new B24\Auth\OAuth(%s, %s, new B24\Auth\FileTokenStore(%s), %s, ["caFile" => %s]); $member = %s; ' . $code,
	var_export($id, true), var_export($secret, true), var_export($app->directory, true),
	var_export($app->portal->url . 'oauth/token/', true), var_export($app->portal->caFile, true), var_export($app->member, true),
), ["b24.limiter_file=$file"])[1];
echo $run($app->portal->clientId, $app->portal->clientSecret);
echo $run($app->portal->clientId, $app->portal->clientSecret);
echo $run('local.another', 'anothersecret');
$app->expire();
echo $run($app->portal->clientId, $app->portal->clientSecret);
?>
--EXPECT--
called
spent
called
spent
