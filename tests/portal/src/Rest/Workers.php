<?php
// SPDX-License-Identifier: MIT
declare(strict_types=1);

namespace B24\Portal\Rest;

/**
 * How long the portal works: commands of a request one after the other, requests side by side as far as there are
 * workers. Nobody waits here; a reply is held back until it would be ready.
 */
final class Workers
{
	/** Of the request that is being executed: milliseconds and commands. */
	private float $cost = 0.0;
	private int $commands = 0;

	/** @var list<float> when each worker is free again */
	private array $free = [];
	/** @var list<float> when the replies under way will be out */
	private array $pending = [];
	/** @var array<string, int|float> */
	private array $sums;

	public function __construct(private readonly Settings $settings)
	{
		$this->reset();
	}

	public function reset(): void
	{
		$this->cost = 0.0;
		$this->commands = 0;
		$this->free = $this->pending = [];
		$this->sums = [
			'requests' => 0, 'commands' => 0, 'service_s' => 0.0, 'latency_s' => 0.0, 'longest_s' => 0.0,
			'concurrency' => 0, 'first' => 0.0, 'last' => 0.0,
		];
	}

	/** A command is executed. */
	public function work(string $method): void
	{
		$this->cost += (float) ($this->settings->serviceTimes[$method] ?? $this->settings->service);
		$this->commands++;
	}

	/** When the reply to what has been executed just now may leave. */
	public function finish(float $arrived): float
	{
		$latency = $this->settings->latency / 1000;
		$seconds = $this->cost / 1000;
		$end = $this->occupy($arrived + $latency / 2, $seconds) + $latency / 2;
		if ($this->commands > 0) {
			$this->count($arrived, $end, $seconds, $latency);
		}
		$this->cost = 0.0;
		$this->commands = 0;

		return $end;
	}

	/**
	 * `bound_s` is the least time in which a client with so many requests at once can be through with what was served.
	 *
	 * @return array<string, int|float>
	 */
	public function stats(?int $concurrency): array
	{
		$sums = $this->sums;
		$side = max(1, $concurrency ?? $sums['concurrency']);
		$workers = $this->settings->workers > 0 ? min($side, $this->settings->workers) : $side;
		$rate = $this->settings->rate > 0.0
			? max(0.0, ($sums['requests'] - $this->settings->burst) / $this->settings->rate)
			: 0.0;
		$work = max(
			$sums['service_s'] / $workers,
			($sums['service_s'] + $sums['latency_s']) / $side,
			$sums['longest_s'],
		);

		return array_diff_key($sums, ['first' => 0, 'last' => 0]) + [
			'elapsed_s' => $sums['last'] - $sums['first'],
			'work_bound_s' => $work,
			'rate_bound_s' => $rate,
			'bound_s' => max($work, $rate),
		];
	}

	/** The first worker that is free takes it. */
	private function occupy(float $from, float $seconds): float
	{
		if ($this->settings->workers <= 0 || $seconds <= 0.0) {
			return $from + $seconds;
		}
		$this->free = array_slice(array_pad($this->free, $this->settings->workers, 0.0), 0, $this->settings->workers);
		$worker = array_search(min($this->free), $this->free, true);

		return $this->free[$worker] = max($from, $this->free[$worker]) + $seconds;
	}

	private function count(float $arrived, float $end, float $seconds, float $latency): void
	{
		$this->pending = array_values(array_filter($this->pending, static fn (float $at) => $at > $arrived));
		$this->pending[] = $end;
		$sums = &$this->sums;
		$sums['first'] = $sums['requests'] === 0 ? $arrived : $sums['first'];
		$sums['last'] = max($sums['last'], $end);
		$sums['requests']++;
		$sums['commands'] += $this->commands;
		$sums['service_s'] += $seconds;
		$sums['latency_s'] += $latency;
		$sums['longest_s'] = max($sums['longest_s'], $seconds + $latency);
		$sums['concurrency'] = max($sums['concurrency'], count($this->pending));
	}
}
