<?php
// SPDX-License-Identifier: MIT
declare(strict_types=1);

namespace B24\Portal\Rest;

/** The `time` member of an answer. */
final class Timing
{
	private readonly float $start;

	/** @param (\Closure(): array{float, int})|null $operating seconds used up so far, and when they are forgotten */
	public function __construct(private readonly ?\Closure $operating = null)
	{
		$this->start = microtime(true);
	}

	/** @return array<string, int|float|string> */
	public function toArray(): array
	{
		$finish = microtime(true);
		$duration = $finish - $this->start;
		[$operating, $resetAt] = $this->operating === null ? [0.0, (int) $finish + 600] : ($this->operating)();

		return [
			'start' => $this->start,
			'finish' => $finish,
			'duration' => $duration,
			'processing' => $duration,
			'date_start' => date(DATE_ATOM, (int) $this->start),
			'date_finish' => date(DATE_ATOM, (int) $finish),
			'operating_reset_at' => $resetAt,
			'operating' => $operating,
		];
	}
}
