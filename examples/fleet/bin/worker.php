<?php
// SPDX-License-Identifier: MIT
declare(strict_types=1);

/*
 * A worker: Messenger's, with Messenger's retries. Run several on each machine, and start each again when it ends.
 *
 *     php bin/worker.php NAME STREAM [STREAM ...]
 *
 * NAME is the worker's own, such as `host1-3`, and always the same. A stream is `events-1` for part 1, or `failed-1` for
 * what was given up there. All workers of a part run on one machine. SIGTERM ends a worker after the message that it has
 * in hand.
 */

use Symfony\Component\EventDispatcher\EventDispatcher;
use Symfony\Component\Messenger\Event\WorkerMessageFailedEvent;
use Symfony\Component\Messenger\EventListener\SendFailedMessageForRetryListener;
use Symfony\Component\Messenger\EventListener\SendFailedMessageToFailureTransportListener;
use Symfony\Component\Messenger\Handler\HandlersLocator;
use Symfony\Component\Messenger\MessageBus;
use Symfony\Component\Messenger\Middleware\HandleMessageMiddleware;
use Symfony\Component\Messenger\Retry\MultiplierRetryStrategy;
use Symfony\Component\Messenger\Worker;

require __DIR__ . '/../fleet.php';

$name = $argv[1] ?? '';
$streams = array_slice($argv, 2);
if ($streams === []) {
	exit("php bin/worker.php NAME STREAM [STREAM ...]\n");
}

$log = new Log();
$pause = (int) setting('APP_RETRY_MS', '1000');
$queues = $strategies = $failures = [];
foreach ($streams as $stream) {
	$queues[$stream] = queue($stream, $name);
	// After 1, 2, 4 ... seconds, a minute at most, or at some moment before. A busy portal is no failure: its retries have no end (see AddDelivery).
	$strategies[$stream] = new Patience(new MultiplierRetryStrategy(10, $pause, 2, 60 * $pause));
	if (str_starts_with($stream, 'events-')) {
		$failures[$stream] = queue('failed-' . substr($stream, 7), $name);
	}
}
$dispatcher = new EventDispatcher();
$dispatcher->addSubscriber(new SendFailedMessageForRetryListener(new Senders($queues), new Senders($strategies), $log));
$dispatcher->addSubscriber(new SendFailedMessageToFailureTransportListener(new Senders($failures), $log));
$dispatcher->addListener(WorkerMessageFailedEvent::class, static function (WorkerMessageFailedEvent $failure): void {
	$event = $failure->getEnvelope()->getMessage();
	if (!$failure->willRetry() && $event instanceof PortalEvent) {
		inbox()->set($event->id, State::Failed);
	}
});

// A portal whose limit is used up must not keep a worker waiting: its message goes back into the queue, see AddDelivery.
$options = ['timeout' => (float) setting('APP_TIMEOUT', '30'), 'limiterWait' => 0.2, 'onOperatingLimit' => 'throw'];
if (($caFile = getenv('APP_CA_FILE')) !== false) {
	$options['caFile'] = $caFile;
}
if (($rate = getenv('APP_RATE')) !== false) { // of portals outside the cloud: those of the cloud have a known one
	$options['limiter'] = ['rate' => (float) $rate, 'burst' => (float) setting('APP_BURST', '50')];
}
$work = new AddDelivery(inbox(), oauth(), (int) setting('APP_ENTITY_TYPE'), (float) setting('APP_SETTLE', '60'), $options);

$handlers = new HandlersLocator([PortalEvent::class => [$work]]);
$worker = new Worker($queues, new MessageBus([new HandleMessageMiddleware($handlers)]), $dispatcher, $log);
if (function_exists('pcntl_async_signals')) {
	pcntl_async_signals(true);
	pcntl_signal(SIGTERM, static fn () => $worker->stop());
	pcntl_signal(SIGINT, static fn () => $worker->stop());
}
$worker->run(['sleep' => 200_000]);
