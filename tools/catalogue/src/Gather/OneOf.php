<?php
// SPDX-License-Identifier: MIT
declare(strict_types=1);

namespace B24\Catalogue\Gather;

/** Groups of parameters of which one must be given, as sentences of the page say. */
final class OneOf
{
	private const SAYS = '/\b(?:at least one|one of (?:the|two|three|these)|either)\b/i';
	private const MUST = '/\b(?:must|required|mandatory|necessary|specify|provide|provided|pass)\b/i';
	/** Of a case only: "To retrieve an element, at least one …" */
	private const CASE = '/^\W*(?:to|if|when|in order to) /i';

	/**
	 * @param list<string> $names the parameters of the method
	 * @return list<list<string>>
	 */
	public static function in(string $words, array $names): array
	{
		$groups = [];
		foreach (preg_split('/(?<=[.!])\s|\n\s*\n|\n(?=- )/', $words) as $sentence) {
			if (preg_match(self::SAYS, $sentence, $says, PREG_OFFSET_CAPTURE) !== 1 || preg_match(self::MUST, $sentence) !== 1
				|| preg_match(self::CASE, $sentence) === 1) {
				continue;
			}
			preg_match_all('/`([^`]+)`/', substr($sentence, $says[0][1]), $found);
			$group = array_values(array_intersect($names, $found[1]));
			if (count($group) >= 2) {
				$groups[implode(' ', $group)] = $group;
			}
		}

		return array_values($groups);
	}
}
