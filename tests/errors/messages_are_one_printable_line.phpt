--TEST--
Messages are one printable line, whatever the portal or the caller writes
--EXTENSIONS--
b24
--FILE--
<?php
require __DIR__ . '/../inc/client.inc';
[$portal, $b24] = portal_and_client();

$nasty = "a\r\nb\0c\x1b[31m\xE4\u{7f}";
$calls = [
	fn () => $b24->call($nasty),
	fn () => $b24->call('test.echo', [], [$nasty => 1]),
	fn () => $b24->call('test.echo', [], ['headers' => [$nasty => 'x']]),
	fn () => $b24->call('test.echo', [$nasty => NAN]),
	fn () => $b24->call('test.echo', ['x' => new B24\File(strtr("/nonexistent/$nasty", "\0", '0'))]),
	fn () => new B24\Client($portal->webhook, [$nasty => 1]),
	fn () => new B24\Client("https://$nasty/"),
];
foreach ([400, 200] as $status) {
	$calls[] = function () use ($portal, $b24, $status) {
		$error = ['error' => "X\nY\u{1b}", 'error_description' => "a\r\nb\0c\u{1b}[31m\u{7f}"];
		$portal->fault('reply', ['status' => $status, 'body' => json_encode($error)]);
		$b24->call('test.echo');
	};
}
$calls[] = function () use ($portal, $b24) {
	$portal->fault('reply', ['status' => 200, 'type' => "text/html; charset=\xE4\x7f", 'body' => 'x']);
	$b24->call('test.echo');
};
foreach ($calls as $call) {
	$message = thrown($call)->getMessage();
	if (preg_match('/[\x00-\x1f\x7f]/', $message) || !preg_match('//u', $message)) {
		echo json_encode($message, JSON_INVALID_UTF8_SUBSTITUTE), "\n";
	}
}
echo count($calls), "\n";
?>
--EXPECT--
10
