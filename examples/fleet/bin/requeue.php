<?php
// SPDX-License-Identifier: MIT
declare(strict_types=1);

/*
 * Puts into the queue again what has been open for some time without anybody's touching it: what came while Redis was
 * away, and what was lost in it. Run it once a minute (a cron job or a timer), on any machine.
 *
 *     php bin/requeue.php [SECONDS]
 *
 * The time (default 900) should be longer than a message usually waits. One that is queued twice does no harm.
 */

use Symfony\Component\Messenger\Envelope;

require __DIR__ . '/../fleet.php';

$seconds = (float) ($argv[1] ?? 900);
$queues = [];
$count = 0;
do {
	$events = inbox()->forgotten($seconds);
	foreach ($events as $event) {
		$part = part($event->memberId);
		$queues[$part] ??= queue("events-$part");
		$queues[$part]->send(new Envelope($event));
		$count++;
	}
} while ($events !== []);
$cleaned = inbox()->clean(7);
echo "$count queued again, $cleaned old ones removed\n";
