--TEST--
What a page allows instead of a required parameter is enough
--EXTENSIONS--
b24
--FILE--
<?php
require __DIR__ . '/../inc/portal.inc';

$portal = Portal::start(['echo' => true]);
$b24 = new B24\Client($portal->webhook, ['caFile' => $portal->caFile]);
$event = ['type' => 'user', 'ownerId' => 1, 'name' => 'Talk', 'section' => 1];
$b24->calendar->eventAdd($event + ['from_ts' => 1768462200, 'to_ts' => 1768465800]);
$b24->calendar->eventAdd($event + ['from' => '2026-01-15T10:30:00+03:00', 'to_ts' => 1768465800]);
$b24->calendar->eventUpdate(['id' => 1, 'type' => 'user', 'ownerId' => 1, 'name' => 'Talks']); // nothing stands in for what nobody demands
foreach ([['to_ts' => 1768465800], ['from_ts' => 1768462200]] as $half) {
	try {
		$b24->calendar->eventAdd($event + $half);
	} catch (B24\Exception\InvalidArgument $e) {
		echo $e->getMessage(), "\n";
	}
}
echo count($portal->requests()), " requests\n";
?>
--EXPECT--
calendar.event.add: one of the parameters from|from_ts is required
calendar.event.add: one of the parameters to|to_ts is required
3 requests
