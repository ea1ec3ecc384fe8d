<?php
// SPDX-License-Identifier: MIT
declare(strict_types=1);

namespace B24\Catalogue\Page;

/** `{% list tabs %}` */
final class Tabs extends Block
{
	/** @param list<Tab> $tabs */
	public function __construct(int $line, public readonly array $tabs)
	{
		parent::__construct($line);
	}

	public function children(): array
	{
		return $this->tabs;
	}
}
