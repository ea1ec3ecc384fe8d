--TEST--
examples/disk puts 50 files on Drive: lost replies, a busy portal and a kill lose none and make none twice
--EXTENSIONS--
b24
curl
--FILE--
<?php
require __DIR__ . '/../inc/portal.inc';
require __DIR__ . '/../inc/example.inc';

$portal = Portal::start();
$scratch = new Scratch();
mkdir("$scratch->path/in");
$random = new Random\Randomizer(new Random\Engine\Xoshiro256StarStar(7));
$wanted = [];
for ($i = 1; $i <= 50; $i++) {
	$size = $i % 10 === 0 ? (1 << 20) + $random->getInt(0, 300_000) : $random->getInt(0, 9000);
	$name = sprintf($i % 7 === 0 ? 'Bericht %d é.txt' : 'report-%d.bin', $i);
	file_put_contents("$scratch->path/in/$name", $content = $size === 0 ? '' : $random->getBytes($size));
	$wanted["Reports/$name"] = [$size, hash('sha256', $content)];
}
$run = fn (): Example => new Example('disk/upload.php', ["$scratch->path/in", 'Reports'], ['B24_WEBHOOK' => $portal->webhook, 'B24_CA_FILE' => $portal->caFile], ['curl']);
$control = fn (string $what) => json_decode(file_get_contents($portal->control . $what), true);
$last = fn (string $output): string => substr(strrchr(trim($output), "\n"), 1);

echo "--- killed after some files\n";
$portal->fault('reset', ['at' => 'after-body'], method: 'disk.storage.addfolder'); // the reply is lost, the folder is there
$portal->fault('reset', ['at' => 'reply'], method: 'disk.folder.uploadfile', nth: 3);
$portal->fault('html', ['status' => 502], method: 'disk.folder.uploadfile', nth: 6);
$portal->fault('reset', ['at' => 'reply', 'bytes' => 0], method: 'upload', nth: 1);
$portal->fault('delay', ['ms' => 600_000], method: 'disk.folder.uploadfile', nth: 20); // it runs; the reply never comes
echo $run()->killWhen(fn () => count($control('faults')) === 0), "\n";
$soFar = $control('writes')['count'];
var_dump($soFar > 10 && $soFar < 30);

echo "--- the same command goes on\n";
$portal->fault('status', ['status' => 500, 'error' => 'INTERNAL_SERVER_ERROR'], method: 'upload', nth: 1);
$portal->fault('reset', ['at' => 'before-body'], method: 'upload', nth: 2);
$second = $run();
echo $second->ended(), "\n", $last($second->output()), "\n";
preg_match('/^50 files, (\d+) are there/', $second->output(), $there);
var_dump((int) $there[1] > 10);

echo "--- once more: nothing to do\n";
$before = $control('writes')['count'];
$third = $run();
echo $third->ended(), "\n", $third->output(), $third->errors();
var_dump($control('writes')['count'] === $before);

echo "--- what the portal has\n";
$have = [];
foreach ($control('state')['disk']['objects'] as $object) {
	if ($object['type'] === 'file' && str_starts_with($object['path'], 'Reports/')) {
		$have[$object['path']] = [$object['size'], $object['sha256']];
	}
}
ksort($have);
ksort($wanted);
var_dump($have === $wanted, $control('writes')['repeated'], $control('calls?method=upload')['count'] >= 5);

echo "--- a changed file becomes a version; one that cannot be sent is told\n";
file_put_contents("$scratch->path/in/report-1.bin", 'changed');
$fourth = $run();
echo $fourth->ended(), ' ', $last($fourth->output()), ' ', $control('calls?method=disk.file.uploadversion')['count'], "\n";
file_put_contents("$scratch->path/in/new.bin", 'new');
$portal->fault('status', ['status' => 400, 'error' => 'ACCESS_DENIED'], method: 'disk.folder.uploadfile', times: 0);
$fifth = $run();
echo $fifth->ended(), ' ', $last($fifth->output()), "\n", $fifth->errors();
var_dump(str_contains($second->errors() . $fifth->errors(), $portal->secret));
?>
--EXPECT--
--- killed after some files
signal 9
bool(true)
--- the same command goes on
status 0
50 of 50 are there
bool(true)
--- once more: nothing to do
status 0
50 files, 50 are there already
50 of 50 are there
bool(true)
--- what the portal has
bool(true)
array(0) {
}
bool(true)
--- a changed file becomes a version; one that cannot be sent is told
status 0 50 of 50 are there 1
status 1 50 of 51 are there
new.bin: disk.folder.uploadFile: Internal server error (ACCESS_DENIED, HTTP 400)
new.bin is not there as it should be
bool(false)
