<?php
// SPDX-License-Identifier: MIT
declare(strict_types=1);

/*
 * Events of all portals. They are stored, queued and answered; workers do the rest.
 */

use Symfony\Component\Messenger\Envelope;
use Symfony\Component\Messenger\Exception\ExceptionInterface;

require __DIR__ . '/../fleet.php';

try {
	$event = B24\Incoming\Event::fromGlobals()->verify(oauth());
} catch (B24\Exception\InvalidRequest $e) {
	error_log($e->getMessage());
	http_response_code(403);
	exit;
}

// A portal sends an event once. If this throws, PHP answers with 500, and the event is lost: nothing else may come before it.
$message = new PortalEvent(bin2hex(random_bytes(16)), $event->memberId, $event->name, $event->data);
inbox()->accept($message);

try {
	queue('events-' . part($message->memberId))->send(new Envelope($message));
} catch (ExceptionInterface | RedisException $e) {
	error_log("the queue is away: {$e->getMessage()}"); // bin/requeue.php puts it there later
}

http_response_code(200);
