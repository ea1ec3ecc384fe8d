<?php
// SPDX-License-Identifier: MIT
declare(strict_types=1);

use Symfony\Component\Messenger\Envelope;
use Symfony\Component\Messenger\Retry\RetryStrategyInterface;

/**
 * Messenger's retries, at a random moment within each pause. Messages that wait for the same portal would come back all at
 * once otherwise: the portal's limit lets a few of them through, and is idle until they come again.
 */
final class Patience implements RetryStrategyInterface
{
	public function __construct(private readonly RetryStrategyInterface $strategy)
	{
	}

	public function isRetryable(Envelope $message, ?Throwable $throwable = null): bool
	{
		return $this->strategy->isRetryable($message, $throwable);
	}

	public function getWaitingTime(Envelope $message, ?Throwable $throwable = null): int
	{
		$pause = $this->strategy->getWaitingTime($message, $throwable);
		$least = 0.0;
		for (; $throwable !== null; $throwable = $throwable->getPrevious()) {
			if ($throwable instanceof B24\Exception\RateLimit) {
				$least = 1000 * ($throwable->retryAfter ?? 0.0); // before, it would be in vain
			}
		}

		return (int) $least + random_int(0, $pause);
	}
}
