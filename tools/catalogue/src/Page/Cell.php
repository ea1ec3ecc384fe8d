<?php
// SPDX-License-Identifier: MIT
declare(strict_types=1);

namespace B24\Catalogue\Page;

/** A cell of a table. `>` continues the cell on its left, `^` the one above. */
final class Cell extends Block
{
	/**
	 * @param string $text as written, trimmed
	 * @param list<Block> $blocks the same, parsed
	 */
	public function __construct(int $line, public readonly string $text, public readonly array $blocks)
	{
		parent::__construct($line);
	}

	public function children(): array
	{
		return $this->blocks;
	}

	/** In one line, without stars, backticks and link targets. */
	public function plain(): string
	{
		return Markdown::plain($this->text);
	}
}
