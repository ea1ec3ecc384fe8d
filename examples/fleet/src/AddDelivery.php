<?php
// SPDX-License-Identifier: MIT
declare(strict_types=1);

use Symfony\Component\Messenger\Exception\RecoverableMessageHandlingException;
use Symfony\Component\Messenger\Exception\UnrecoverableMessageHandlingException;

/**
 * The work: each new deal gets an item of a smart process. Put your own in its place; what is around it stays.
 *
 * A message may come more than once: whatever may be killed delivers at least once. The item carries the event's id, so
 * its effect comes exactly once.
 */
final class AddDelivery
{
	/**
	 * @param int                                                                                                      $type    the entityTypeId of the smart process
	 * @param float                                                                                                    $settle  seconds that a portal may work on a request whose sender is gone
	 * @param array{timeout?: float, limiterWait?: float, onOperatingLimit?: 'throw', caFile?: string, limiter?: array{rate: float, burst: float}} $options of the clients
	 */
	public function __construct(
		private readonly Inbox $inbox,
		private readonly B24\Auth\OAuth $oauth,
		private readonly int $type,
		private readonly float $settle,
		private readonly array $options,
	) {
	}

	public function __invoke(PortalEvent $event): void
	{
		$state = $this->inbox->enter($event->id)
			?? throw new RecoverableMessageHandlingException('another worker has it in hand');
		try {
			$b24 = $state === State::Done ? null : $this->client($event);
			if ($b24 !== null && $state !== State::Accepted) {
				$b24 = $this->isThere($b24, $event) ? null : $b24;
				$state = State::Accepted;
			}
			if ($b24 !== null) {
				$this->work($b24, $event);
			}
			$this->inbox->set($event->id, State::Done);
		} catch (B24\Exception $e) {
			if ($state === State::Accepted && !$e->maybeExecuted) {
				$this->inbox->set($event->id, State::Accepted); // nothing was written: nothing to look for
			}
			throw self::verdict($e);
		} finally {
			$this->inbox->leave($event->id);
		}
	}

	/** Null: there is nothing to do for such an event. */
	private function client(PortalEvent $event): ?B24\Client
	{
		return $event->name === 'ONCRMDEALADD' ? $this->oauth->client($event->memberId, $this->options) : null;
	}

	/** Whether a worker has written it that was killed before it could say so, or that has got no reply. */
	private function isThere(B24\Client $b24, PortalEvent $event): bool
	{
		if ($this->inbox->sinceWriting($event->id) < $this->settle) {
			throw new RecoverableMessageHandlingException('the portal may still be at work on it');
		}
		$found = $b24->crm->itemList(['entityTypeId' => $this->type, 'filter' => ['xmlId' => $event->id], 'select' => ['id']]);

		return $found->result['items'] !== [];
	}

	private function work(B24\Client $b24, PortalEvent $event): void
	{
		$deal = $event->data['FIELDS'] ?? null;
		$id = is_array($deal) && is_scalar($deal['ID'] ?? null) ? (string) $deal['ID'] : '';
		$this->inbox->setWriting($event->id);
		$b24->crm->itemAdd(['entityTypeId' => $this->type, 'fields' => ['title' => "Delivery of deal $id", 'xmlId' => $event->id]]);
	}

	/** What Messenger is to do with the message. */
	private static function verdict(B24\Exception $e): Throwable
	{
		return match (true) {
			// The portal is busy: later, however often.
			$e instanceof B24\Exception\Deadline, $e instanceof B24\Exception\RateLimit
				=> new RecoverableMessageHandlingException($e->getMessage(), 0, $e),
			// Nobody but a person can help: at once into the stream `failed-…`.
			$e instanceof B24\Exception\Auth, $e instanceof B24\Exception\AccessDenied, $e instanceof B24\Exception\PortalUnavailable,
			$e instanceof B24\Exception\MethodNotFound, $e instanceof B24\Exception\InvalidArgument
				=> new UnrecoverableMessageHandlingException($e->getMessage(), 0, $e),
			// Anything else: later, but not for ever.
			default => $e,
		};
	}
}
