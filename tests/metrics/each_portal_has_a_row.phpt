--TEST--
Portals are counted apart, by their addresses, with ports and paths; nothing secret is in the file
--EXTENSIONS--
b24
--FILE--
<?php
require __DIR__ . '/../inc/metrics.inc';
$one = Portal::start(['secret' => 'verysecretcode1234']);
$two = Portal::start(['basePath' => '/b24', 'secret' => 'anothersecretcode5']);
$counters = new Counters();
$counters->run('for ($i = 0; $i < 3; $i++) { $clients[0]->call("test.echo"); } $clients[1]->call("test.echo"); $clients[1]->v3()->call("test.echo");', $one, $two);
$counters->run('new B24\Client("https://named.example/rest/1/secret/");');
$rows = $counters->all();
$names = [rtrim($one->url, "/") => "one", rtrim($two->url, "/") => "two"];
uksort($rows, fn ($a, $b) => ($names[$a] ?? $a) <=> ($names[$b] ?? $b));
foreach ($rows as $portal => $row) {
	echo $names[$portal] ?? $portal, ": $row[calls]\n";
}
echo str_ends_with(rtrim($two->url, '/'), '/b24') ? "a path\n" : '', $one->host === $two->host ? '' : "another port\n";
$bytes = file_get_contents($counters->file());
foreach ([$one->secret, $two->secret, '/rest/', 'test.echo'] as $text) {
	echo str_contains($bytes, $text) ? "$text\n" : '';
}
echo str_contains($bytes, $one->host) ? "the host's name alone\n" : '', decoct(fileperms($counters->file()) & 0777), "\n";
?>
--EXPECT--
one: 3
two: 2
a path
another port
the host's name alone
600
