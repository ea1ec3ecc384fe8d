--TEST--
A pair that lies complete beside the file of a store is the newer one: it is read, put in its place, and deleted with the file; a torn one is nothing
--EXTENSIONS--
b24
--FILE--
<?php
require __DIR__ . '/../inc/application.inc';
$app = new Application(Portal::start());
$app->install(['expires' => 1]);
$file = "$app->directory/$app->member.json";
$old = file_get_contents($file);

// What the process that was killed had been given: the server's pair, complete, in the place that was made for it.
$app->client()->profile();
$new = file_get_contents($file);
$access = $app->stored()->accessToken;
$leave = static function (string $next) use ($file, $old): void {
	file_put_contents($file, $old);
	file_put_contents("$file.next", $next);
	chmod("$file.next", 0600);
};
foreach (['as it is' => $new, 'with room behind it' => str_pad($new, 32768, "\0")] as $how => $text) {
	$leave($text);
	$asked = $app->portal->stats()['token_requests'];
	var_dump($app->stored()->accessToken === $access);
	echo "$how: ", $app->client()->profile()->result['ID'], ' ', $app->portal->stats()['token_requests'] - $asked, "\n";
	// Whoever began before the other was killed has the old pair in hand: it takes the newer one.
	$leave('');
	$b24 = $app->client();
	$leave($text);
	echo "$how: ", $b24->profile()->result['ID'], ' ', $app->portal->stats()['token_requests'] - $asked, "\n";
	// Whoever stores next puts it in its place first, then its own.
	$leave($text);
	$app->install(['access_token' => 'later']);
	var_dump($app->stored()->accessToken, file_exists("$file.next"));
}

// What was cut off, at whatever byte, is no pair; nor is that of another portal.
$wrong = 0;
for ($length = 0; $length < strlen(rtrim($new)); $length++) {
	$leave(str_pad(substr($new, 0, $length), 40960, "\0"));
	$wrong += (int) ($app->stored()->accessToken !== $app->portal->accessToken);
}
$leave(str_replace($app->member, 'another', $new));
var_dump($wrong, $app->stored()->accessToken === $app->portal->accessToken);

// A deleted portal does not come back out of it.
$leave($new);
$app->files->delete($app->member);
var_dump($app->stored(), glob("$app->directory/*.json*"));
?>
--EXPECT--
bool(true)
as it is: 1 0
as it is: 1 0
string(5) "later"
bool(false)
bool(true)
with room behind it: 1 0
with room behind it: 1 0
string(5) "later"
bool(false)
int(0)
bool(true)
NULL
array(0) {
}
