<?php
// SPDX-License-Identifier: MIT
declare(strict_types=1);

namespace B24\Catalogue\Facts;

use B24\Catalogue\Page\{Page, Table};

/** The error codes that a method's page lists, without those that every method may return. */
final class ErrorReader
{
	private const SHARED = '/^(?:statuses and system error codes|returned error information)/i';

	/** @return list<string> sorted; an empty one if an error has no code */
	public static function codes(Page $page): array
	{
		$codes = [];
		foreach ($page->sections as $section) {
			if ($section->isUnder(self::SHARED) || !$section->isUnder('/error/i')) {
				continue;
			}
			foreach ($section->tables() as $table) {
				array_push($codes, ...self::of($table));
			}
		}
		$codes = array_values(array_unique($codes));
		sort($codes, SORT_STRING);

		return $codes;
	}

	/** @return list<string> */
	private static function of(Table $table): array
	{
		$column = null;
		foreach ($table->header() as $number => $title) {
			if (preg_match('/^(?:error )?code\b/i', $title) === 1) {
				$column = $number;
			}
		}
		$codes = [];
		foreach ($column === null ? [] : array_slice($table->rows, 1) as $row) {
			$text = trim($row[$column]->text ?? '');
			// The code, or several, one a line; what is below is about them.
			$line = preg_match('/^(?:`[^`\n]+`[,;]?\s*\n\s*)*`[^`\n]+`$/', $text) === 1 ? $text : trim(explode("\n", $text)[0]);
			preg_match_all('/`+([^`]*)`+/', $line, $found);
			foreach ($found[1] !== [] ? $found[1] : [$line] as $code) {
				$code = trim(strtr($code, ['**' => '', '\\_' => '_', '"' => '', "'" => '']));
				if (preg_match('/^(?=.*\w)[A-Za-z0-9_.:\\\\-]+$/', $code) === 1) {
					$codes[] = $code;
				} elseif (preg_match('/^(?:empty|no code|—|-|–)/iu', $code) === 1 || $code === '') {
					$codes[] = '';
				}
			}
		}

		return $codes;
	}
}
