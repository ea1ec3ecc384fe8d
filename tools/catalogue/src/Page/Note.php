<?php
// SPDX-License-Identifier: MIT
declare(strict_types=1);

namespace B24\Catalogue\Page;

/** `{% note TYPE "TITLE" %}`, and `{% cut "TITLE" %}` with the type `cut`. */
final class Note extends Block
{
	/** @param list<Block> $blocks */
	public function __construct(int $line, public readonly string $type, public readonly string $title, public readonly array $blocks)
	{
		parent::__construct($line);
	}

	public function children(): array
	{
		return $this->blocks;
	}
}
