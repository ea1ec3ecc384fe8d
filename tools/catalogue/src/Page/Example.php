<?php
// SPDX-License-Identifier: MIT
declare(strict_types=1);

namespace B24\Catalogue\Page;

/** Code of a page, with the tab and the section in which it stands. */
final class Example
{
	/** @param ?string $tab the title of the tab: `PHP`, `cURL (Webhook)` … */
	public function __construct(public readonly Code $code, public readonly ?string $tab, public readonly Section $section)
	{
	}
}
