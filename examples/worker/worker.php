<?php
// SPDX-License-Identifier: MIT
declare(strict_types=1);

/*
 * Works on the changes of a portal, one after another, until it is told to end:
 *
 *     php worker.php MEMBER_ID             every change
 *     php worker.php MEMBER_ID --failed    once more those that have failed; then it ends
 *
 * Settings and tokens are those of ../application.
 */

require __DIR__ . '/../application/application.php';
require __DIR__ . '/synchronize.php';

const EVENTS = ['ONCRMDEALADD', 'ONCRMDEALUPDATE'];
const PAUSE = 5; // seconds, when the queue is empty or the portal cannot be asked

/** @phpstan-import-type EventRecord from B24\EventQueue */
final class QueueWorker
{
	private bool $ends = false;
	private readonly B24\EventQueue $queue;

	public function __construct(private readonly B24\Client $b24, private readonly bool $failedOnes)
	{
		// With workers on several machines: 'recover' => so many seconds that synchronize() never takes.
		$this->queue = new B24\EventQueue($b24, ['error' => (int) $failedOnes]);
		$this->bind();
	}

	/** Behind the record that it is working on. */
	public function end(): void
	{
		$this->ends = true;
	}

	public function run(): void
	{
		do {
			try {
				$this->empty();
			} catch (B24\Exception\Transport | B24\Exception\Deadline | B24\Exception\Protocol | B24\Exception\RateLimit | B24\Exception\PortalUnavailable $e) {
				error_log($e->getMessage()); // the queue goes on with the same record
			}
			if (!$this->ends && !$this->failedOnes) {
				sleep(PAUSE); // a signal ends it
			}
		} while (!$this->ends && !$this->failedOnes);
	}

	private function empty(): void
	{
		for ($this->queue->rewind(); $this->queue->valid(); $this->queue->next()) { // next() confirms
			if ($this->ends) {
				return;
			}
			$this->work($this->queue->current());
		}
	}

	/** @param EventRecord $record */
	private function work(array $record): void
	{
		try {
			$id = $record['EVENT_DATA']['FIELDS']['ID'] ?? throw new UnexpectedValueException('the event names no deal');
			synchronize($this->b24, $id);
		} catch (B24\Exception\Transport | B24\Exception\Deadline | B24\Exception\Protocol | B24\Exception\RateLimit | B24\Exception\PortalUnavailable | B24\Exception\Auth $e) {
			throw $e; // not this record's fault
		} catch (Throwable $e) {
			error_log("record {$this->queue->key()}: {$e->getMessage()}");
			$this->queue->fail(); // put aside, for --failed
		}
	}

	private function bind(): void
	{
		$bound = [];
		foreach ($this->b24->event->get()->result as $binding) {
			if ($binding['offline'] !== 0) {
				$bound[] = strtoupper($binding['event']);
			}
		}
		foreach (array_diff(EVENTS, $bound) as $event) {
			$this->queue->bind($event);
		}
	}
}

$memberId = $argv[1] ?? exit("Usage: php worker.php MEMBER_ID [--failed]\n");
$failedOnes = ($argv[2] ?? '') === '--failed';
$worker = new QueueWorker(oauth()->client($memberId), $failedOnes);

pcntl_async_signals(true);
pcntl_signal(SIGTERM, $worker->end(...));
pcntl_signal(SIGINT, $worker->end(...));
$worker->run();
