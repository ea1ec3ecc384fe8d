<?php
// SPDX-License-Identifier: MIT
declare(strict_types=1);

use Psr\Log\AbstractLogger;
use Psr\Log\LogLevel;

/** To standard error, which systemd and containers collect. Use your own logger. */
final class Log extends AbstractLogger
{
	/**
	 * @param mixed              $level
	 * @param string|Stringable  $message
	 * @param array<mixed>       $context
	 */
	public function log($level, $message, array $context = []): void
	{
		if (!in_array($level, [LogLevel::DEBUG, LogLevel::INFO], true)) {
			$values = array_filter($context, static fn (mixed $value) => is_scalar($value) || $value instanceof Stringable);
			fwrite(STDERR, date('c ') . strtr((string) $message, array_combine(array_map(static fn ($name) => "{{$name}}", array_keys($values)), array_map(strval(...), $values))) . "\n");
		}
	}
}
