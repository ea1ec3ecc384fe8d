<?php
// SPDX-License-Identifier: MIT
declare(strict_types=1);

namespace B24\Catalogue\Gather;

use B24\Catalogue\Page\Page;

/** The line `> Scope: [`crm`](…)` under the title; otherwise what the overview of the same folder says. */
final class Scope
{
	/** @return ?list<string> null: the page does not say it */
	public static function of(Page $page): ?array
	{
		return self::in(Words::introduction($page));
	}

	/** @return ?list<string> what the page says anywhere */
	public static function anywhere(Page $page): ?array
	{
		foreach ($page->sections as $section) {
			$scopes = self::in(Words::of($section->blocks));
			if ($scopes !== null) {
				return $scopes;
			}
		}

		return null;
	}

	/** @return ?list<string> */
	private static function in(string $words): ?array
	{
		if (preg_match('/^[>\s]*\**Scopes?\**\s*:\s*(.*)$/m', $words, $line) !== 1) {
			return null;
		}
		$said = preg_split('/\||\*\*|\bfor (?:the )?`/', trim($line[1]))[0];
		preg_match_all('/`([^`]+)`/', $said, $codes);
		$scopes = array_map('trim', explode(',', implode(',', $codes[1])));

		$scopes = array_values(array_unique(array_filter($scopes, static fn (string $scope) =>
			preg_match('/^[a-z][a-z0-9_.]*$/', $scope) === 1)));

		return $scopes === [] ? null : $scopes;
	}
}
