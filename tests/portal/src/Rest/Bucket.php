<?php
// SPDX-License-Identifier: MIT
declare(strict_types=1);

namespace B24\Portal\Rest;

/** Leaky buckets, one per source address (and portal, if there are several): a request pours one in, time drains it, what would spill over is refused. */
final class Bucket
{
	/** @var array<string, array{level: float, at: float, permitted: int, refused: int}> by address */
	private array $buckets = [];

	public function __construct(private readonly Settings $settings)
	{
	}

	public function admit(string $address, float $now): bool
	{
		$this->buckets[$address] ??= ['level' => 0.0, 'at' => 0.0, 'permitted' => 0, 'refused' => 0];
		$bucket = &$this->buckets[$address];
		$bucket['level'] = max(0.0, $bucket['level'] - ($now - $bucket['at']) * $this->settings->rate);
		$bucket['at'] = $now;
		if ($this->settings->rate > 0.0 && $bucket['level'] + 1.0 > $this->settings->burst) {
			$bucket['refused']++;

			return false;
		}
		$bucket['level'] = $this->settings->rate > 0.0 ? $bucket['level'] + 1.0 : 0.0;
		$bucket['permitted']++;

		return true;
	}

	/** @return array{permitted: int, refused: int, by_address: array<string, array<string, int|float>>} */
	public function stats(): array
	{
		return [
			'permitted' => array_sum(array_column($this->buckets, 'permitted')),
			'refused' => array_sum(array_column($this->buckets, 'refused')),
			'by_address' => $this->buckets,
		];
	}

	public function reset(): void
	{
		$this->buckets = [];
	}
}
