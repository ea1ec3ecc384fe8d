<?php
// SPDX-License-Identifier: MIT
declare(strict_types=1);

namespace B24\Portal\Faults;

/** The faults in store, in the order they were asked for. */
final class Faults
{
	/** @var array<int, Fault> by number, which no later one gets again */
	private array $faults = [];
	private int $number = 0;

	/** @param list<array<string, mixed>> $standing faults that are there from the start, as POST /faults describes them */
	public function __construct(private readonly array $standing = [])
	{
		$this->reset();
	}

	/** Back to how it was at the start. */
	public function reset(): void
	{
		$this->faults = [];
		array_map(fn (array $description) => $this->add(Fault::from($description)), $this->standing);
	}

	public function add(Fault $fault): void
	{
		$this->faults[++$this->number] = $fault;
	}

	/** One that has struck for the last time is gone already: nothing is wrong with that. */
	public function remove(int $number): void
	{
		unset($this->faults[$number]);
	}

	public function clear(): void
	{
		$this->faults = [];
	}

	/** @return list<array<string, mixed>> */
	public function describe(): array
	{
		return array_map(
			static fn (int $number, Fault $fault) => $fault->describe() + ['number' => $number],
			array_keys($this->faults), array_values($this->faults),
		);
	}

	/** What a new connection has to suffer. */
	public function forConnection(): ?Fault
	{
		foreach ($this->faults as $fault) {
			if (in_array($fault->kind, Kinds::ACCEPT, true) && $fault->strikes(null, false)) {
				$this->forgetSpent();

				return $fault;
			}
		}

		return null;
	}

	/** What a request has to suffer. Decided once, when its head is in. */
	public function forRequest(?string $method, bool $reused): Plan
	{
		$plan = new Plan();
		foreach ($this->faults as $fault) {
			if (in_array($fault->kind, Kinds::ACCEPT, true)) {
				continue;
			}
			if (in_array($fault->kind, Kinds::MANNER, true)) {
				if ($fault->strikes($method, $reused)) {
					$plan->manners[] = $fault;
				}
			} elseif ($plan->main === null && $fault->strikes($method, $reused)) {
				$plan->main = $fault->blow();
			}
		}
		$this->forgetSpent();

		return $plan;
	}

	private function forgetSpent(): void
	{
		$this->faults = array_filter($this->faults, static fn (Fault $fault) => !$fault->isSpent());
	}
}
