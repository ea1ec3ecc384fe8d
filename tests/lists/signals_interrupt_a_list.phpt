--TEST--
A signal handler runs while a list waits; it cannot use the cursor, and what it throws ends the list
--EXTENSIONS--
b24
pcntl
--FILE--
<?php
require __DIR__ . '/../inc/lists.inc';
require __DIR__ . '/../inc/signal.inc';

[$portal, $b24] = portal_and_client([], ['deals' => 3000]);
pcntl_async_signals(true);
pcntl_signal(SIGUSR1, function () use (&$cursor) {
	echo failure(fn () => $cursor->next()), "\n";
});
pcntl_signal(SIGUSR2, fn () => throw new DomainException('stop'));
foreach ([SIGUSR1, SIGUSR2] as $signal) {
	$portal->fault('delay', ['ms' => 3000], 'crm.deal.list');
	signal_when_asked($portal, $signal);
	$cursor = $b24->list('crm.deal.list', ['select' => ['ID']]);
	[$ids, $end] = ids_and_end($cursor);
	echo runs($ids), " $end\n";
}
echo runs(ids($b24->list('crm.deal.list', ['select' => ['ID']], ['resume' => $cursor->position()]))), "\n";
?>
--EXPECT--
Error: B24\Cursor is already running
1-3000 nothing was thrown
none DomainException: stop
1-3000
