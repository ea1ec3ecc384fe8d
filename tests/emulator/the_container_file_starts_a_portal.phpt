--TEST--
The package has a container file; what it starts listens everywhere, is healthy, and keeps what is stored when it is told to end
--EXTENSIONS--
b24
--SKIPIF--
<?php
require __DIR__ . '/../inc/portal_package.inc';
if (!is_file(PACKAGER)) die('skip this is not the whole source');
?>
--FILE--
<?php
require __DIR__ . '/../inc/portal_package.inc';
require __DIR__ . '/../inc/slow.inc';

$directory = directory_of_its_own();
passthru(bare_php() . ' ' . escapeshellarg(PACKAGER) . ' folder ' . escapeshellarg("$directory/package"));
mkdir("$directory/data");
$file = file_get_contents("$directory/package/Containerfile");
preg_match('/^ENTRYPOINT (\[.*\])$/m', $file, $entry);
preg_match('/^HEALTHCHECK .*CMD (\[.*\])$/m', $file, $health);
preg_match('/^COPY \. (\S+)$/m', $file, $copied);
preg_match('/^VOLUME (\S+)$/m', $file, $volume);
preg_match('/^EXPOSE (\d+) (\d+)$/m', $file, $ports);
[$entry, $health] = [json_decode($entry[1]), json_decode($health[1])];

// As in a container, but for free ports, and for the places of the package and of its data.
$places = [$copied[1] . '/' => "$directory/package/", "$volume[1]/" => "$directory/data/", "--port=$ports[1]" => '--port=0', "--control-port=$ports[2]" => '--control-port=0'];
$run = function (array $command) use ($places): string {
	$program = array_shift($command);

	return ($program === 'php' ? bare_php('openssl', 'zlib', 'pcntl') : exit("what is $program?")) . ' ' . implode(' ', array_map(static fn (string $its) => escapeshellarg(strtr($its, $places)), $command));
};
$portal = function (Closure $use) use ($run, $entry, $health, $ports, $directory): mixed {
	[$address, $process, $pipes] = start_portal($run($entry), $directory);
	$control = parse_url($address['control']);
	exec(strtr($run($health), ["127.0.0.1:$ports[2]" => "$control[host]:$control[port]"]), $output, $status);
	$result = $use(new B24\Client($address['webhook'], ['caFile' => "$directory/data/ca/ca.pem"]));
	proc_terminate($process); // docker stop
	$end = null;
	await(function () use ($process, &$end) {
		$now = proc_get_status($process);
		$end = $now['running'] ? null : $now['exitcode'];

		return $end !== null;
	}, 'the end');
	echo "health $status, ended with $end\n";

	return $result;
};
$id = $portal(fn (B24\Client $b24) => $b24->crm->leadAdd(['fields' => ['TITLE' => 'Kept']])->result);
echo $portal(fn (B24\Client $b24) => $b24->crm->leadGet(['id' => $id])->result['TITLE']), "\n";
exec(strtr($run($health), ["127.0.0.1:$ports[2]" => '127.0.0.1:1']) . ' 2>&1', $output, $status);
echo "nobody there: $status\n";
?>
--EXPECT--
health 0, ended with 0
health 0, ended with 0
Kept
nobody there: 1
