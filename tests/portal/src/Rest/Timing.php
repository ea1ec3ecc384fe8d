<?php
declare(strict_types=1);

namespace B24\Portal\Rest;

/** The `time` member of an answer. */
final class Timing
{
	private readonly float $start;

	public function __construct(private readonly float $operating = 0.0)
	{
		$this->start = microtime(true);
	}

	/** @return array<string, int|float|string> */
	public function toArray(): array
	{
		$finish = microtime(true);
		$duration = $finish - $this->start;

		return [
			'start' => $this->start,
			'finish' => $finish,
			'duration' => $duration,
			'processing' => $duration,
			'date_start' => date(DATE_ATOM, (int) $this->start),
			'date_finish' => date(DATE_ATOM, (int) $finish),
			'operating_reset_at' => (int) $finish + 600,
			'operating' => $this->operating,
		];
	}
}
