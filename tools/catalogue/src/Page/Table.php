<?php
// SPDX-License-Identifier: MIT
declare(strict_types=1);

namespace B24\Catalogue\Page;

/** `#| || cell | cell || |#`, or a Markdown table. */
final class Table extends Block
{
	/** @param list<list<Cell>> $rows with the header, if there is one, as the first */
	public function __construct(int $line, public readonly array $rows)
	{
		parent::__construct($line);
	}

	public function children(): array
	{
		return array_merge(...$this->rows);
	}

	/** @return list<string> the texts of the first row, without marks */
	public function header(): array
	{
		return array_map(static fn (Cell $cell) => $cell->plain(), $this->rows[0] ?? []);
	}
}
