<?php
// SPDX-License-Identifier: MIT
declare(strict_types=1);

namespace B24\Catalogue\Page;

/** `{% include [title](target) %}`, with what is in the included file. */
final class Inclusion extends Block
{
	/**
	 * @param list<Block> $blocks before its first heading; none if the file was not found
	 * @param list<Section> $sections its headings; the page has them behind the section that includes them
	 */
	public function __construct(int $line, public readonly string $target, public readonly array $blocks, public readonly array $sections)
	{
		parent::__construct($line);
	}

	public function children(): array
	{
		return $this->blocks;
	}
}
