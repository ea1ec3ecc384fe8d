<?php
// SPDX-License-Identifier: MIT
declare(strict_types=1);

namespace B24\Catalogue\Page;

/** Small things about the text inside blocks. */
final class Markdown
{
	/** In one line, without stars, backticks, escapes, attributes and link targets. */
	public static function plain(string $text): string
	{
		$text = (string) preg_replace('/!?\[((?:[^\[\]]|\[[^\[\]]*\])*)\]\([^()]*\)/', '$1', $text);
		$text = (string) preg_replace(['/\{(?:[.#][^{}]*)\}/', '/\*\*|__(?=\W)|(?<=\W)__|`+/', '/\\\\([\\\\`*_{}\[\]()#+.!|<>-])/'], ['', '', '$1'], $text);

		return trim((string) preg_replace('/\s+/', ' ', strip_tags($text, '<br>')));
	}

	/** The anchor that a heading without one of its own gets. */
	public static function anchor(string $title): string
	{
		return trim((string) preg_replace(['/[^\p{L}\p{N}_\s-]+/u', '/[\s-]+/'], ['', '-'], strtolower(self::plain($title))), '-');
	}
}
