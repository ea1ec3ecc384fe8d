<?php
// SPDX-License-Identifier: MIT
declare(strict_types=1);

namespace B24\Portal\Rest;

/** Seconds that a method has worked for a webhook or an application, in ten buckets that make up the window. */
final class OperatingTime
{
	private const BUCKETS = 10;

	/** @var array<string, array<string, array<int, float>>> by credential, method and bucket, the oldest first */
	private array $used = [];

	public function __construct(private readonly Settings $settings)
	{
	}

	/** What a command of this method costs. */
	public function cost(string $method): float
	{
		$service = (float) ($this->settings->serviceTimes[$method] ?? $this->settings->service);

		return $service / 1000 + (float) ($this->settings->operatingCosts[$method] ?? $this->settings->operatingCost);
	}

	public function spend(Actor $actor, string $method): void
	{
		$seconds = $this->cost($method);
		if ($seconds > 0.0) {
			$bucket = (int) floor(microtime(true) / $this->width());
			$buckets = &$this->used[$actor->credential()][$method];
			$buckets[$bucket] = ($buckets[$bucket] ?? 0.0) + $seconds;
		}
	}

	/** @return array{float, int} seconds within the window, and when the oldest of them are forgotten */
	public function of(Actor $actor, string $method): array
	{
		$told = (float) ($this->settings->operating[$method] ?? 0.0);
		$now = microtime(true);
		$buckets = $this->used[$actor->credential()][$method] ?? [];
		foreach ($buckets as $bucket => $seconds) {
			if ($bucket * $this->width() + $this->settings->operatingWindow > $now) {
				break;
			}
			unset($buckets[$bucket], $this->used[$actor->credential()][$method][$bucket]);
		}
		$since = $buckets === [] ? $now : array_key_first($buckets) * $this->width();

		return [round($told + array_sum($buckets), 6), (int) ($since + $this->settings->operatingWindow)];
	}

	/** @return array<string, array<string, float>> seconds by credential and method */
	public function stats(): array
	{
		return array_map(
			static fn (array $methods) => array_map(static fn (array $buckets) => round(array_sum($buckets), 6), $methods),
			$this->used,
		);
	}

	public function reset(): void
	{
		$this->used = [];
	}

	private function width(): float
	{
		return max(0.001, $this->settings->operatingWindow / self::BUCKETS);
	}
}
