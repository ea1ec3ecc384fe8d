--TEST--
Every reply reaches its own call: HTTP/1.1 and HTTP/2, several clients and processes, servers that differ behind one name
--EXTENSIONS--
b24
pcntl
posix
--SKIPIF--
<?php
require __DIR__ . '/../inc/nginx.inc';
$missing = Nginx::missing();
if ($missing !== null) {
	die("skip $missing");
}
--FILE--
<?php
/* B24_TEST_MARKS: how many calls, of all processes; 200000 take some minutes. */
require __DIR__ . '/../inc/marks.inc';

const PROCESSES = 3;

$calls = (int) (getenv('B24_TEST_MARKS') ?: (is_slow() ? 1500 : 9000));
$nginx = new Nginx();
(new Marks($nginx, 0))->ask(50); // connections for the children to inherit
$children = $pipes = [];
for ($i = 0; $i < PROCESSES; $i++) {
	[$pipes[$i], $child] = stream_socket_pair(STREAM_PF_UNIX, STREAM_SOCK_STREAM, 0);
	$children[$i] = pcntl_fork();
	if ($children[$i] === 0) {
		fwrite($child, json_encode((new Marks($nginx, 1_000_000 * ($i + 1)))->ask(intdiv($calls, PROCESSES))));
		posix_kill(posix_getpid(), SIGKILL);
	}
	fclose($child);
	stream_set_timeout($pipes[$i], 3600);
}
[$asked, $wrong, $lost] = (new Marks($nginx, 100_000_000))->ask(100);
foreach ($children as $i => $child) {
	[$itsAsked, $itsWrong, $itsLost] = json_decode(stream_get_contents($pipes[$i])) ?? [0, 0, 0];
	[$asked, $wrong, $lost] = [$asked + $itsAsked, $wrong + $itsWrong, $lost + $itsLost];
	pcntl_waitpid($child, $status);
	if (pcntl_wtermsig($status) !== SIGKILL) {
		echo 'a child ended by signal ', pcntl_wtermsig($status), "\n";
	}
}
var_dump($asked >= $calls, $wrong, $lost < $asked / 50);
$requests = $nginx->requests($asked - $lost);
$http = array_count_values(array_column($requests, 'http'));
var_dump($http['HTTP/1.1'] > $asked / 20, $http['HTTP/2.0'] > $asked / 20);
$pipelined = array_filter($requests, static fn (array $request) => $request['http'] === 'HTTP/1.1' && $request['pipelined'] === 'p');
var_dump(count($pipelined));
if (getenv('B24_TEST_MARKS') !== false) {
	fprintf(STDERR, "%d calls, %d wrong, %d lost, %s\n", $asked, $wrong, $lost, json_encode($http));
}
--EXPECT--
bool(true)
int(0)
bool(true)
bool(true)
bool(true)
int(0)
