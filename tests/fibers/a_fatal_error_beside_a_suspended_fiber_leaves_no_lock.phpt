--TEST--
A fatal error while a fiber is suspended in the middle of a renewal: the worker's next request, and other processes, find no lock
--EXTENSIONS--
b24
--SKIPIF--
<?php
require __DIR__ . '/../inc/fpm.inc';
Fpm::skip();
--FILE--
<?php
require __DIR__ . '/../inc/application.inc';
require __DIR__ . '/../inc/fpm.inc';
$app = new Application(Portal::start());
$app->install();
$fpm = new Fpm('
	final class Store implements B24\Auth\TokenStore {
		public function __construct(private readonly B24\Auth\TokenStore $inner) {}
		public function load(string $memberId): ?B24\Auth\Token { Fiber::getCurrent() && Fiber::suspend(); return $this->inner->load($memberId); }
		public function save(B24\Auth\Token $token): void { $this->inner->save($token); }
	}
	$oauth = new B24\Auth\OAuth($_GET["id"], "' . $app->portal->clientSecret . '", new Store(new B24\Auth\FileTokenStore($_GET["directory"])), $_GET["endpoint"], ["caFile" => $_GET["ca"], "timeout" => 25]);
	$b24 = $oauth->client($_GET["member"]);
	if ($_GET["fatal"] === "1") {
		$fiber = new Fiber(static fn () => $b24->profile());
		$fiber->start();
		trigger_error("fatal", E_USER_ERROR);
	}
	echo $b24->profile()->result["ID"];
');
$ask = static fn (string $fatal) => $fpm->get([
	'id' => $app->portal->clientId, 'directory' => $app->directory, 'endpoint' => "{$app->portal->url}oauth/token/", 'ca' => $app->portal->caFile,
	'member' => $app->member, 'fatal' => $fatal,
]);
for ($i = 0; $i < 3; $i++) {
	$app->portal->reset();
	$app->install();
	$app->expire();
	echo $ask('1')->status, ' ', $ask('0')->body, ' ', $app->answer($app->worker('echo $b24->profile()->result["ID"];')), "\n";
}
?>
--EXPECT--
500 1 1
500 1 1
500 1 1
