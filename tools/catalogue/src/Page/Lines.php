<?php
// SPDX-License-Identifier: MIT
declare(strict_types=1);

namespace B24\Catalogue\Page;

/** Lines of a page with a place to read from. Numbers are those of the file. */
final class Lines
{
	private int $at = 0;

	/** @param list<string> $lines */
	public function __construct(private readonly array $lines, private readonly int $first = 1)
	{
	}

	public function peek(): ?string
	{
		return $this->lines[$this->at] ?? null;
	}

	/** The line behind the next one. */
	public function following(): ?string
	{
		return $this->lines[$this->at + 1] ?? null;
	}

	public function next(): ?string
	{
		return $this->lines[$this->at++] ?? null;
	}

	/** The number of the line that comes next. */
	public function number(): int
	{
		return $this->first + $this->at;
	}

	/** The rest as it stands; nothing is taken. */
	public function rest(): string
	{
		return implode("\n", array_slice($this->lines, $this->at));
	}

	public function skip(int $count): void
	{
		$this->at += $count;
	}
}
