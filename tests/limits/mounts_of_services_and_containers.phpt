--TEST--
The limiter where services and containers see other directories: a private /tmp, a read-only file system
--EXTENSIONS--
b24
--SKIPIF--
<?php
exec('[ "$(id -u)" = 0 ] && unshare --mount mount -t tmpfs tmpfs /tmp 2>/dev/null', $output, $failed);
if ($failed) die('skip it mounts, which only root may');
?>
--FILE--
<?php
require __DIR__ . '/../inc/limiter.inc';
$portal = Portal::start(['plain' => true, 'rate' => 0]);

/** Runs the code with other mounts, in a process that only it has. */
function mounted(array $mounts, string $code, array $ini = []): string
{
	// The module is opened first: it may be below one of these directories.
	$module = b24_module();
	$shell = 'set -e; mount --make-rprivate /; ' . ($module === null ? '' : 'exec 9<' . escapeshellarg($module) . '; ');
	foreach ($mounts as $directory => $options) {
		$shell .= "mount -t tmpfs -o $options tmpfs $directory; ";
	}
	$command = ['unshare', '--mount', 'sh', '-c', $shell . 'exec "$@"', 'sh', PHP_BINARY, '-n', '-d', 'html_errors=0', ...($module === null ? [] : ['-d', 'extension=/proc/self/fd/9'])];
	foreach ($ini as $entry) {
		array_push($command, '-d', $entry);
	}
	$process = proc_open([...$command, '-r', $code], [['file', '/dev/null', 'r'], ['pipe', 'w'], ['redirect', 1]], $pipes);
	$output = stream_get_contents($pipes[1]);
	proc_close($process);

	return preg_replace(['/ in Command line code on line \d+/', '/limiter-\d+/'], ['', 'limiter-N'], trim($output)) . "\n";
}

$calls = sprintf('$b24 = new B24\Client(%s, ["allowHttp" => true, "limiter" => ["rate" => 0.001, "burst" => 20.5], "timeout" => 5]);
	function calls(int $most): void { global $b24; try { for ($i = 0; $i < $most; $i++) $b24->call("test.echo"); } catch (B24\Exception\Deadline) { } echo "$i calls\n"; }
	function place(): void { ob_start(); phpinfo(INFO_MODULES); preg_match_all("/^(?:Limiter file|State of the file) => (.*)/m", ob_get_clean(), $found); echo implode(": ", $found[1]), "\n"; } ', var_export($portal->webhook, true));

echo "-- PrivateTmp: the services share a bucket\n";
echo mounted(['/tmp' => 'rw'], "$calls calls(12);"), mounted(['/tmp' => 'rw'], "$calls calls(99);");
echo "-- a container that may write into nothing but /dev/shm\n";
echo mounted(['/tmp' => 'ro', '/dev/shm' => 'rw'], "$calls calls(3); place();");
echo "-- a container without /dev/shm\n";
echo mounted(['/tmp' => 'rw', '/dev/shm' => 'ro'], "$calls calls(3); place();");
echo "-- nothing to write into\n";
echo mounted(['/tmp' => 'ro', '/dev/shm' => 'ro'], "$calls calls(30); place();");
echo "-- a volume\n";
echo mounted(['/tmp' => 'ro', '/dev/shm' => 'ro', '/mnt' => 'rw,mode=0700'], "$calls calls(3); place();", ['b24.runtime_dir=/mnt/b24']);
?>
--EXPECT--
-- PrivateTmp: the services share a bucket
12 calls
7 calls
-- a container that may write into nothing but /dev/shm
3 calls
/dev/shm/b24-0/limiter-N: in use by this process, knows portals: 1, operating times of methods: 1
-- a container without /dev/shm
3 calls
/tmp/b24-0/limiter-N: in use by this process, knows portals: 1, operating times of methods: 1
-- nothing to write into
Warning: B24\Client::__construct(): There is no limiter, requests go out without it: no directory for lock files can be made in /tmp (Read-only file system): name one in the setting b24.runtime_dir
30 calls
/tmp/b24-0/limiter-N: not there, and cannot be made: Read-only file system
-- a volume
3 calls
/mnt/b24/limiter-N: in use by this process, knows portals: 1, operating times of methods: 1
