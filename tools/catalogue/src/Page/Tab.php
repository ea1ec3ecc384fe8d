<?php
// SPDX-License-Identifier: MIT
declare(strict_types=1);

namespace B24\Catalogue\Page;

/** One tab of `{% list tabs %}`. */
final class Tab extends Block
{
	/** @param list<Block> $blocks */
	public function __construct(int $line, public readonly string $title, public readonly array $blocks)
	{
		parent::__construct($line);
	}

	public function children(): array
	{
		return $this->blocks;
	}
}
