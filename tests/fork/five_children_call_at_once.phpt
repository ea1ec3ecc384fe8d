--TEST--
Five children and their parent use one client at once
--EXTENSIONS--
b24
pcntl
--FILE--
<?php
require __DIR__ . '/../inc/portal.inc';

$portal = Portal::start();
$b24 = new B24\Client($portal->webhook, ['caFile' => $portal->caFile]);
$b24->call('test.echo', ['who' => 'parent', 'i' => -1]);
$use = static function (string $who) use ($b24): int {
	$wrong = 0;
	for ($i = 0; $i < 40; $i++) {
		$wrong += $b24->call('test.echo', ['who' => $who, 'i' => $i])->result['params'] !== ['who' => $who, 'i' => $i];
	}

	return $wrong;
};
foreach (range(1, 5) as $child) {
	$children[] = $pid = pcntl_fork();
	if ($pid === 0) {
		exit($use("child $child"));
	}
}
var_dump($use('parent'));
foreach ($children as $pid) {
	pcntl_waitpid($pid, $status);
	echo $status;
}
echo "\n";
$connections = [];
foreach ($portal->requests() as $request) {
	$connections[$request['json']['who']][$request['connection']] = true;
}
ksort($connections);
foreach ($connections as $who => $used) {
	echo $who, ': ', count($used), "\n";
}
var_dump($portal->connections());
--EXPECT--
int(0)
00000
child 1: 1
child 2: 1
child 3: 1
child 4: 1
child 5: 1
parent: 1
int(6)
