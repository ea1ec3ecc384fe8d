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
	 * @param array{timeout?: float, limiterWait?: float, onOperatingLimit?: 'throw', caFile?: string, limiter?: array{rate: float, burst: float}} $options of the clients
	 */
	public function __construct(
		private readonly Inbox $inbox,
		private readonly B24\Auth\OAuth $oauth,
		private readonly int $type,
		private readonly array $options,
	) {
	}

	public function __invoke(PortalEvent $event): void
	{
		$state = $this->inbox->enter($event->id)
			?? throw new RecoverableMessageHandlingException('another worker has it in hand');
		try {
			if ($state !== State::Done) {
				$this->work($event, $state);
				$this->inbox->set($event->id, State::Done);
			}
		} catch (B24\Exception $e) {
			if ($state === State::Accepted && !$e->maybeExecuted) {
				$this->inbox->set($event->id, State::Accepted); // nothing was written: nothing to look for
			}
			throw self::verdict($e);
		} finally {
			$this->inbox->leave($event->id);
		}
	}

	private function work(PortalEvent $event, State $state): void
	{
		if ($event->name !== 'ONCRMDEALADD') {
			return;
		}
		$b24 = $this->oauth->client($event->memberId, $this->options);
		if ($state !== State::Accepted && $this->isThere($b24, $event->id)) {
			return; // a worker has written it, and was killed before it could say so
		}
		$this->inbox->set($event->id, State::Writing);
		$deal = $event->data['FIELDS'] ?? null;
		$id = is_array($deal) && is_scalar($deal['ID'] ?? null) ? (string) $deal['ID'] : '';
		$b24->crm->itemAdd(['entityTypeId' => $this->type, 'fields' => ['title' => "Delivery of deal $id", 'xmlId' => $event->id]]);
	}

	private function isThere(B24\Client $b24, string $mark): bool
	{
		$found = $b24->crm->itemList(['entityTypeId' => $this->type, 'filter' => ['xmlId' => $mark], 'select' => ['id']])->result['items'];

		return $found !== [];
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
