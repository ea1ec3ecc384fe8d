<?php
// SPDX-License-Identifier: MIT
declare(strict_types=1);

namespace B24\Catalogue\Page;

/** `[text](path#anchor)`; the text `{#T}` stands for the title of the page. */
final class Link
{
	public function __construct(public readonly string $text, public readonly string $path, public readonly string $anchor)
	{
	}

	/** @return list<self> those of a text, images left out */
	public static function in(string $text): array
	{
		preg_match_all('/(?<!!)\[((?:[^\[\]]|\[[^\[\]]*\])*)\]\(\s*<?([^()\s>]*(?:\([^()]*\)[^()\s>]*)*)>?(?:\s+"[^"]*")?\s*\)/', $text, $found, PREG_SET_ORDER);
		$links = [];
		foreach ($found as [, $label, $target]) {
			[$path, $anchor] = explode('#', $target, 2) + [1 => ''];
			$links[] = new self($label, $path, $anchor);
		}

		return $links;
	}

	/** A file of the documentation, not another site's. */
	public function isInside(): bool
	{
		return preg_match('~^(?:[a-z][a-z0-9+.-]*:|//)~i', $this->path) === 0;
	}
}
