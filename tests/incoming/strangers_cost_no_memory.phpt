--TEST--
What strangers send costs a worker no memory that stays; figures are kept of addresses that were called, not of those that were named
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
require __DIR__ . '/../inc/incoming.inc';
require __DIR__ . '/../inc/memory.inc';

$portal = Portal::start();
$app = new Application($portal);
$app->install(['application_token' => SECRET . '-application']);
$rounds = (int) (getenv('B24_TEST_ROUNDS') ?: 10);

/** As public pages do it, and worse: everything is tried with whatever has come. */
$code = sprintf(<<<'PHP'
	use B24\Incoming\{Activity, Event, Install, Placement};
	$oauth = new B24\Auth\OAuth(%s, %s, new B24\Auth\FileTokenStore(%s), %s, ['caFile' => %s]);
	if (isset($_GET['stats'])) {
		exit(json_encode([getmypid(), array_keys(B24\Client::processStats())]));
	}
	foreach ([Event::class, Activity::class, Placement::class, Install::class] as $class) {
		try {
			$request = $class::fromGlobals();
			echo 'read ';
			$class === Install::class ? $request->confirm($oauth) : $request->verify($oauth)->client($oauth)->profile();
			echo 'served ';
		} catch (Throwable $e) {
			echo substr(strrchr($e::class, '\\'), 1), ' ';
		}
	}
	try {
		$token = B24\Auth\Token::fromArray($_POST['auth'] ?? $_POST);
		echo 'token ';
		echo $oauth->client($token)->getPortal();
	} catch (Throwable $e) {
		echo substr(strrchr($e::class, '\\'), 1);
	}
	PHP, ...array_map(fn ($value) => var_export($value, true), [
		$portal->clientId, $portal->clientSecret, $app->directory, "{$portal->url}oauth/token/", $portal->caFile,
	]));
$fpm = new Fpm($code, 1, ['post_max_size' => '16M', 'memory_limit' => '256M']);

$auth = ['member_id' => Application::MEMBER] + sample_auth();
$frame = ['member_id' => Application::MEMBER] + sample_frame();
$long = static fn (int $round) => str_repeat("x$round", intdiv(7_000_000, 1 + strlen((string) $round)));
$attacks = [
	'an endpoint of 7 MB' => fn ($i) => [['auth' => ['client_endpoint' => 'https://' . $long($i) . '.example/rest/'] + $auth] + sample_install()],
	'one in other letters' => fn ($i) => [['auth' => ['client_endpoint' => '', 'CLIENT_ENDPOINT' => 'https://' . $long($i) . '.example/rest/'] + $auth] + sample_install()],
	'a path of 7 MB' => fn ($i) => [['auth' => ['client_endpoint' => 'https://portal.example/' . $long($i) . '/rest/'] + $auth] + sample_install()],
	'a host of 7 MB' => fn ($i) => [['auth' => ['client_endpoint' => '', 'domain' => $long($i)] + $auth] + sample_event()],
	'a page of a host of 7 MB' => fn ($i) => [['DOMAIN' => $long($i)] + $frame, ['PROTOCOL' => '1']],
	'a token of 7 MB' => fn ($i) => [['auth' => ['access_token' => $long($i)] + $auth] + sample_event()],
	'an application token of 7 MB' => fn ($i) => [['APPLICATION_TOKEN' => $long($i)] + $frame, sample_query()],
	'a member id of 7 MB' => fn ($i) => [['auth' => ['member_id' => $long($i)] + $auth] + sample_event()],
	'a scope of 7 MB' => fn ($i) => [['auth' => ['scope' => $long($i)] + $auth] + sample_event()],
	'options of 7 MB' => fn ($i) => [['PLACEMENT_OPTIONS' => '["' . $long($i) . '"]'] + $frame, sample_query()],
	'data of 7 MB, of a true event' => fn ($i) => [['data' => ['FIELDS' => ['ID' => $long($i)]], 'auth' => ['access_token' => $portal->accessToken] + $auth] + sample_event()],
	'another member id each time' => fn ($i) => [['auth' => ['member_id' => md5("$i"), 'client_endpoint' => '', 'domain' => "p$i.example"] + $auth] + sample_install()],
	'another host each time' => fn ($i) => [['auth' => ['client_endpoint' => "https://p$i.example/rest/", 'domain' => "p$i.example"] + $auth] + sample_install()],
	'a page of another host each time' => fn ($i) => [$frame, ['DOMAIN' => "p$i.example"] + sample_query()],
];
$files = glob("$app->directory/*");
foreach ($attacks as $name => $make) {
	$attack = static function (int $i) use ($fpm, $make) {
		[$post, $query] = $make($i) + [1 => []];

		return $fpm->post(http_build_query($post), $query)->body;
	};
	for ($i = 0; $i < 3; $i++) {
		$attack($i); // what a worker needs once
	}
	[$pid] = json_decode($fpm->get(['stats' => 1])->body);
	$before = memory_kb(pid: $pid);
	for ($i = 3; $i < 3 + $rounds * (str_contains($name, 'each time') ? 20 : 1); $i++) {
		$reply = $attack($i);
	}
	[$same] = json_decode($fpm->get(['stats' => 1])->body);
	$grown = memory_kb(pid: $pid) - $before;
	echo "$name: ", str_replace(rtrim($portal->url, '/'), 'home', $reply), ', ', $grown < 6000 ? 'no memory' : "$grown KB", $same === $pid ? '' : ', another worker', "\n";
}
[$pid, $portals] = json_decode($fpm->get(['stats' => 1])->body);
sort($portals);
echo json_encode(str_replace([$portal->url, rtrim($portal->url, '/')], ['PORTAL/', 'PORTAL'], $portals), JSON_UNESCAPED_SLASHES), "\n";
var_dump(count(glob("$app->directory/*.json")), glob("$app->directory/*") === $files);
var_dump(is_checked() || memory_kb('VmHWM', $pid) < 120_000);
?>
--EXPECT--
an endpoint of 7 MB: InvalidRequest InvalidRequest InvalidRequest InvalidRequest InvalidArgument, no memory
one in other letters: read Auth InvalidRequest InvalidRequest read Forgery token home, no memory
a path of 7 MB: InvalidRequest InvalidRequest InvalidRequest InvalidRequest InvalidArgument, no memory
a host of 7 MB: InvalidRequest InvalidRequest InvalidRequest InvalidRequest InvalidArgument, no memory
a page of a host of 7 MB: InvalidRequest InvalidRequest InvalidRequest InvalidRequest InvalidArgument, no memory
a token of 7 MB: InvalidRequest InvalidRequest InvalidRequest InvalidRequest InvalidArgument, no memory
an application token of 7 MB: InvalidRequest InvalidRequest InvalidRequest InvalidRequest InvalidArgument, no memory
a member id of 7 MB: InvalidRequest InvalidRequest InvalidRequest InvalidRequest InvalidArgument, no memory
a scope of 7 MB: InvalidRequest InvalidRequest InvalidRequest InvalidRequest token home, no memory
options of 7 MB: InvalidRequest InvalidRequest InvalidRequest read Forgery InvalidArgument, no memory
data of 7 MB, of a true event: read served InvalidRequest InvalidRequest InvalidRequest token home, no memory
another member id each time: read Forgery InvalidRequest InvalidRequest read Forgery token Auth, no memory
another host each time: read Auth InvalidRequest InvalidRequest read Forgery token home, no memory
a page of another host each time: InvalidRequest InvalidRequest read Auth read Forgery InvalidArgument, no memory
["PORTAL"]
int(1)
bool(true)
bool(true)
