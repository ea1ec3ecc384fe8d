<?php
// SPDX-License-Identifier: MIT
declare(strict_types=1);

namespace B24\Catalogue\Facts;

/** Parts that a description lists: "- `name` — what it is". */
final class Bullets
{
	/** What stands above a list of values, not of names. */
	private const NOT_NAMES = '/value|prefix|operat|direction|type of filter|example|format|where|mask|restrict|note|returns|error|limit|result depends|supports? (?:two|three)|symbol|condition/i';
	private const SURELY_NAMES = '/\b(?:field|key|parameter|propert|attribute)/i';

	/**
	 * @param bool $isObject otherwise the list must be said to be one of fields
	 * @return list<Row> with the type, where it is given: "`page` (`integer`) — …"
	 */
	public static function of(Row $row, bool $isObject): array
	{
		$text = (string) preg_replace(['/^\s*```\w*\n.*?^\s*```\s*$/ms', '/\{%.*?%\}/'], '', $row->text());
		$rows = [];
		$above = '';
		$names = false;
		$indentation = null;
		foreach (explode("\n", $text) as $line) {
			$bare = trim($line);
			if (preg_match('/^(\s*)[-*]\s+(.*)$/', $line, $item) !== 1) {
				if ($bare !== '') {
					[$above, $indentation] = [$bare, null];
				}
				continue;
			}
			if ($indentation === null) {
				$indentation = strlen($item[1]);
				$names = self::announcesNames($above) && ($isObject || preg_match(self::SURELY_NAMES, $above) === 1);
			}
			if (!$names || strlen($item[1]) > $indentation + 1) {
				continue;
			}
			if (preg_match('/^(?:\*\*)?`([^`]+)`(?:\*\*)?(\\\\?\*)?((?:\s*(?:,|and|or|\/)\s*`[^`]+`)*)\s*(.*)$/u', $item[2], $found) !== 1) {
				continue;
			}
			preg_match_all('/`([^`]+)`/', $found[3], $more);
			foreach ([$found[1], ...$more[1]] as $name) {
				if (preg_match('/^(?!(?:true|false|null)$)[A-Za-z_][\w.]*\*?$|^\*$/i', $name = trim($name, '\'" ')) === 1 && preg_match('/^(?:field|value|lang|key)_?(?:\d|n$)/i', $name) === 0) {
					$type = preg_match('/^\(?\s*\[?`?(integer|string|boolean|array|object|double|date|datetime|char|int|bool)`?[\])]/i', $found[4], $typed) === 1 ? [DataTypes::spelling($typed[1])] : [];
					$rows[$name] = new Row($row->line, [$name], $found[2] !== '' || preg_match('/\brequired\b(?! (?:if|when|for))/i', $found[4]) === 1 && preg_match('/not required/i', $found[4]) === 0, $type, [], null);
				}
			}
		}

		return array_values($rows);
	}

	private static function announcesNames(string $above): bool
	{
		$parts = preg_split('/(?<=[.!?])\s+/', $above);
		$last = (string) end($parts);

		return preg_match(self::NOT_NAMES, $last) === 0
			|| preg_match('/\b(?:fields?|keys?|parameters?)\b (?:for|to|by which)\b|\b(?:filterable|sortable|available|following|supported|allowed)(?: \w+){0,2} (?:fields|keys|parameters)\b/i', $last) === 1
				&& preg_match('/prefix|example|where|value of|type of filter|mask/i', $last) === 0;
	}
}
