<?php
// SPDX-License-Identifier: MIT
declare(strict_types=1);

namespace B24\Catalogue\Page;

/** Lines that belong together: a paragraph, or a list up to the next empty line. Markdown as it stands. */
final class Text extends Block
{
	public function __construct(int $line, public readonly string $text)
	{
		parent::__construct($line);
	}
}
