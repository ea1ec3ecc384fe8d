<?php
// SPDX-License-Identifier: MIT
declare(strict_types=1);

namespace B24\Catalogue\Purposes;

/** Whether a line says no more than the name: `crm.deal.delete`, "Deletes a deal." */
final class Name
{
	/** Words that say nothing by themselves. */
	private const SMALL = ['a', 'an', 'the', 'of', 'in', 'on', 'to', 'its', 'for', 'and', 'or', 'by', 'with', 'from', 'is', 'are', 'it', 'that'];
	/** Words of a line that mean a word of a name. */
	private const SAME = [
		'gives' => ['get', 'list', 'getlist'],
		'changes' => ['update', 'set'],
		'sets' => ['set', 'update'],
		'deletes' => ['delete', 'remove'],
		'removes' => ['remove', 'delete', 'unregister'],
		'describes' => ['fields', 'getfields', 'get'],
		'adds' => ['add', 'register'],
	];

	public static function isRepeatedBy(string $name, string $line): bool
	{
		$known = array_map(self::bare(...), self::words($name));
		$joined = strtolower(str_replace('.', '', $name));
		foreach (array_diff(self::words($line), self::SMALL) as $word) {
			$meant = self::SAME[$word] ?? [$word];
			$found = array_filter($meant, static fn (string $m) => in_array(self::bare($m), $known, true) || strlen($m) > 3 && str_contains($joined, self::bare($m)));
			if ($found === []) {
				return false;
			}
		}

		return true;
	}

	/** @return list<string> in lower case; `userSettings` is two */
	private static function words(string $text): array
	{
		return preg_split('/[^a-z0-9]+/', strtolower(preg_replace('/(?<=[a-z])(?=[A-Z])/', ' ', $text)), -1, PREG_SPLIT_NO_EMPTY);
	}

	/** Without the ending of plurals and verbs. */
	private static function bare(string $word): string
	{
		return preg_replace(['/ies$/', '/(?<=s|x|ch)es$/', '/(?<=[^s])s$/'], ['y', '', ''], $word);
	}
}
