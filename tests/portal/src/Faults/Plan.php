<?php
// SPDX-License-Identifier: MIT
declare(strict_types=1);

namespace B24\Portal\Faults;

/** The faults that strike one request. */
final class Plan
{
	public ?Fault $main = null;
	/** @var list<Fault> */
	public array $manners = [];

	/** @return list<string> what they are, for those who look on */
	public function kinds(): array
	{
		return array_map(static fn (Fault $fault) => $fault->kind, [...$this->manners, ...($this->main === null ? [] : [$this->main])]);
	}

	public function refusesBody(): bool
	{
		return $this->main?->kind === 'reset' && $this->main->args['at'] === 'before-body';
	}

	/** Whether the method runs, seen or unseen. */
	public function executes(): bool
	{
		return $this->main === null || $this->main->args['execute'];
	}
}
