<?php
// SPDX-License-Identifier: MIT
declare(strict_types=1);

namespace B24\Catalogue\Page;

/** A fenced block of code, without the indentation of its fence. */
final class Code extends Block
{
	/** @param string $language as written, in lower case; empty if there is none */
	public function __construct(int $line, public readonly string $language, public readonly string $text)
	{
		parent::__construct($line);
	}
}
