<?php
// SPDX-License-Identifier: MIT
declare(strict_types=1);

namespace B24\Catalogue\Gather;

use B24\Catalogue\Page\Markdown;

/** The types behind a name: `integer`, `integer|string`, `object[]`, `catalog_product.id`. */
final class Types
{
	/** Types of the documentation's own table, which some pages write with a capital letter. */
	private const PLAIN = ['array', 'boolean', 'date', 'datetime', 'double', 'file', 'integer', 'object', 'string'];

	/** @return list<string> */
	public static function in(string $text): array
	{
		$types = [];
		$text = (string) preg_replace('/\[(`[^`]+`)\](?!\()/', '$1', trim($text)); // a link without its target
		foreach (explode("\n", $text) as $line) {
			$found = [];
			foreach (preg_split('~\s*(?:\\\\?\||,|/|\bor\b|\s)\s*~', Markdown::plain($line), -1, PREG_SPLIT_NO_EMPTY) as $type) {
				$found[] = in_array(strtolower($type), self::PLAIN, true) ? strtolower($type) : $type;
			}
			if (preg_grep('/^[A-Za-z][\w.]*(?:\[\])?$/', $found, PREG_GREP_INVERT) !== []) {
				break; // a sentence
			}
			array_push($types, ...$found);
		}

		return array_values(array_unique($types));
	}
}
