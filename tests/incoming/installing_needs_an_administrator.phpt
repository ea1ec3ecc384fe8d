--TEST--
What an ordinary user sends as an installation changes nothing; what an administrator has installed is replaced by an administrator only
--EXTENSIONS--
b24
--FILE--
<?php
require __DIR__ . '/../inc/application.inc';
require __DIR__ . '/../inc/incoming.inc';
use B24\Incoming\{Event, Install};

$portal = Portal::start();
$evil = Portal::start(['memberId' => 'b223c6b3710f85df22e9377d6c4f7553', 'clientId' => $portal->clientId]);
$app = new Application($portal);
$oauth = $app->oauth();
/** @return array{array, array} an installation as the event and as the page, by whoever has that pair of tokens */
$requests = static function (array $changes) use ($portal) {
	$auth = $changes + [
		'access_token' => $portal->accessToken, 'refresh_token' => $portal->refreshToken, 'client_endpoint' => "{$portal->url}rest/",
		'domain' => $portal->host, 'member_id' => Application::MEMBER,
	] + sample_auth();
	$page = [
		'AUTH_ID' => $auth['access_token'], 'REFRESH_ID' => $auth['refresh_token'], 'member_id' => $auth['member_id'],
		'APPLICATION_TOKEN' => $auth['application_token'],
	] + sample_frame();

	return [
		'event' => [['auth' => $auth] + sample_install(), []],
		'page' => [$page, ['DOMAIN' => $auth['domain']] + sample_query()],
	];
};
function bytes(): string
{
	global $app;

	return implode('', array_map('file_get_contents', glob("$app->directory/*.json")));
}

foreach (['nothing is installed' => false, 'it is installed' => true] as $state => $installed) {
	foreach ($requests(['application_token' => 'chosen-by-the-attacker']) as $how => [$post, $query]) {
		$portal->reset();
		if ($installed) {
			$app->install();
		}
		$before = bytes();
		$portal->settings(['access' => 'user']);
		$install = Install::fromArray($post, $query);
		echo "$state, $how: ", failure(fn () => $install->store($oauth)), "\n";
		var_dump($install->confirm($oauth)->isAdmin, $install->userId);
		echo failure(fn () => $install->store($oauth)), "\n", failure(fn () => $install->confirm($oauth)->store($oauth)), "\n";
		var_dump(bytes() === $before);
		// Neither does his token verify anything now, nor the true one less.
		$event = ['auth' => ['application_token' => 'chosen-by-the-attacker', 'member_id' => Application::MEMBER] + sample_auth()] + sample_event();
		echo strstr(failure(fn () => Event::fromArray($event)->verify($oauth)), ':', true), "\n";
		$event['auth']['application_token'] = $app->token()->applicationToken;
		echo $installed ? Event::fromArray($event)->verify($oauth)->name : 'nothing', "\n";
	}
}

echo "--- an administrator of another portal\n";
$before = bytes();
$evil->settings(['access' => 'admin']);
foreach ($requests(['refresh_token' => $evil->refreshToken, 'access_token' => $evil->accessToken, 'client_endpoint' => "{$evil->url}rest/", 'domain' => $evil->host]) as $how => [$post, $query]) {
	$evil->reset();
	$install = Install::fromArray($post, $query);
	// The authorization server is the same for all: it knows the tokens of the other portal.
	$server = new B24\Auth\OAuth($portal->clientId, $portal->clientSecret, $app->files, "{$evil->url}oauth/token/", ['caFile' => $evil->caFile]);
	echo "$how: ", preg_replace('~<.*~', '', refusal(fn () => $install->confirm($server))), "\n";
	echo failure(fn () => $install->store($server)), "\n";
	var_dump(bytes() === $before, array_column($evil->requests(), 'path'));
}

echo "--- profiles that say something else than true\n";
foreach (['"Y"', '1', '"true"', 'null', '[]'] as $admin) {
	$portal->reset();
	$portal->fault('reply', ['body' => "{\"result\":{\"ID\":\"5\",\"ADMIN\":$admin}}"], method: 'profile');
	[$post, $query] = $requests([])['event'];
	var_dump(Install::fromArray($post, $query)->confirm($oauth)->isAdmin);
}
$portal->reset();
$portal->fault('reply', ['body' => '{"result":true}'], method: 'profile');
var_dump(Install::fromArray($post, $query)->confirm($oauth)->isAdmin);

echo "--- an administrator\n";
foreach ($requests(['application_token' => 'a-new-one']) as $how => [$post, $query]) {
	$portal->reset();
	$app->install();
	$before = bytes(); // tokens say by the second when they end
	$portal->settings(['access' => 'admin']);
	$install = Install::fromArray($post, $query)->confirm($oauth);
	var_dump(bytes() === $before, $install->isAdmin, $install->store($oauth)->client($oauth)->profile()->result['ID']);
	var_dump($app->stored()->applicationToken, $app->stored()->accessToken === $portal->last()['json']['auth']);
}
var_dump(array_filter($evil->requests(), fn ($r) => str_contains(json_encode($r), $portal->accessToken)));
?>
--EXPECT--
nothing is installed, event: Error: B24\Incoming\Install::store(): nothing has confirmed it yet
bool(false)
int(1)
Forgery: B24\Incoming\Install: auth[refresh_token] is not an administrator's
Forgery: B24\Incoming\Install: auth[refresh_token] is not an administrator's
bool(true)
Forgery
nothing
nothing is installed, page: Error: B24\Incoming\Install::store(): nothing has confirmed it yet
bool(false)
int(1)
Forgery: B24\Incoming\Install: REFRESH_ID is not an administrator's
Forgery: B24\Incoming\Install: REFRESH_ID is not an administrator's
bool(true)
Forgery
nothing
it is installed, event: Error: B24\Incoming\Install::store(): nothing has confirmed it yet
bool(false)
int(1)
Forgery: B24\Incoming\Install: auth[refresh_token] is not an administrator's
Forgery: B24\Incoming\Install: auth[refresh_token] is not an administrator's
bool(true)
Forgery
ONCRMDEALADD
it is installed, page: Error: B24\Incoming\Install::store(): nothing has confirmed it yet
bool(false)
int(1)
Forgery: B24\Incoming\Install: REFRESH_ID is not an administrator's
Forgery: B24\Incoming\Install: REFRESH_ID is not an administrator's
bool(true)
Forgery
ONCRMDEALADD
--- an administrator of another portal
event: Forgery: Install: auth[refresh_token] is another portal's 
Error: B24\Incoming\Install::store(): nothing has confirmed it yet
bool(true)
array(1) {
  [0]=>
  string(13) "/oauth/token/"
}
page: Forgery: Install: REFRESH_ID is another portal's 
Error: B24\Incoming\Install::store(): nothing has confirmed it yet
bool(true)
array(1) {
  [0]=>
  string(13) "/oauth/token/"
}
--- profiles that say something else than true
bool(false)
bool(false)
bool(false)
bool(false)
bool(false)
bool(false)
--- an administrator
bool(true)
bool(true)
string(1) "1"
string(9) "a-new-one"
bool(true)
bool(true)
bool(true)
string(1) "1"
string(9) "a-new-one"
bool(true)
array(0) {
}
