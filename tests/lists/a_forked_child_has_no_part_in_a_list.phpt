--TEST--
A child forked in the middle of a list cannot read on with its parent's requests; the parent reads every row
--EXTENSIONS--
b24
pcntl
--FILE--
<?php
require __DIR__ . '/../inc/client.inc';
require __DIR__ . '/../inc/slow.inc';
[$portal, $b24] = portal_and_client(portalOptions: ['deals' => 3000]);
$portal->fault('delay', ['ms' => 1000 * (int) slow(2)], nth: 3); // is under way at the fork, even if that comes late
$ids = [];
$child = null;
try {
	foreach ($b24->list('crm.deal.list', ['select' => ['ID']]) as $row) {
		$ids[] = $row['ID'];
		if (count($ids) === 60) {
			$child = pcntl_fork();
		}
	}
} catch (B24\Exception\Transport $e) {
	echo $child === 0 ? 'child: ' : 'parent: ', $e->getMessage(), "\n";
	echo 'its own calls: ', $b24->user->current()->result['ID'], "\n";
}
if ($child === 0) {
	exit(0);
}
pcntl_waitpid($child, $status);
var_dump(count($ids), count(array_unique($ids)));
?>
--EXPECT--
child: crm.deal.list: The call belongs to the process that this one was forked from
its own calls: 1
int(3000)
int(3000)
