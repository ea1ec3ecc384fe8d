<?php
// SPDX-License-Identifier: MIT
declare(strict_types=1);

namespace B24\Catalogue\Facts;

/** What a description says about allowed values, the default and limits. Only what is said without doubt. */
final class Constraints
{
	private const VALUES = '(?:possible|allowed|available|acceptable|permissible|permitted|valid|supported|accepted)(?: \w+)? (?:values?|options)'
		. '|(?:can|may) (?:take|have|be|accept|contain)(?: (?:one of|only))?(?: (?:the )?(?:following )?values?)?'
		. '|takes?(?: on)?(?: one of)?(?: the)?(?: following)?(?: values?)?|accepts(?: the)?(?: values?)?|values|one of(?: the following)?(?: values)?';
	private const CODE = '`+\s*[\'"]?([^`\'"]*?)[\'"]?\s*`+';

	/**
	 * @param list<string> $types
	 * @return array{values?: list<string|int>, default?: mixed, min?: int|float, max?: int|float}
	 */
	public static function of(Row $row): array
	{
		$text = self::prose($row->text());
		$found = [];
		$scalar = array_filter($row->types, static fn (string $type) => DataTypes::isScalar($type) && $type !== 'any' && $type !== 'file');
		if ($scalar !== [] && $scalar === $row->types) {
			$values = self::values($text, $row->types);
			if ($values !== null) {
				$found['values'] = $values;
			}
			$default = self::fallback($text);
			if ($default !== null && !in_array($default, ['null', '-', '—'], true)) {
				$found['default'] = self::typed($default, $row->types);
			}
			if (array_intersect($row->types, ['integer', 'double']) !== []) {
				$found += self::limits($text, in_array('integer', $row->types, true));
			}
		}

		return $found;
	}

	/** Without code blocks, notes' marks and link targets. */
	private static function prose(string $text): string
	{
		$text = (string) preg_replace(['/^\s*```\w*\n.*?^\s*```\s*$/ms', '/\{%.*?%\}/'], '', $text);

		return (string) preg_replace('/\[((?:[^\[\]]|\[[^\[\]]*\])*)\]\([^()]*\)/', '$1', $text);
	}

	/**
	 * @param list<string> $types
	 * @return ?list<string|int>
	 */
	private static function values(string $text, array $types): ?array
	{
		$list = self::list($text) ?? self::sentence($text, $types);
		$list = $list === null ? null : array_values(array_diff($list, ['null']));
		if ($list === null || count($list) < 2 && !in_array('char', $types, true)) {
			return null;
		}

		return array_map(static fn (string $value) => self::typed($value, $types), array_values(array_unique($list)));
	}

	/**
	 * A list of which each item begins with a value.
	 *
	 * @return ?list<string>
	 */
	private static function list(string $text): ?array
	{
		$lines = preg_split('/\n/', $text);
		foreach ($lines as $at => $line) {
			if (preg_match('/:\s*$/', $line) !== 1 || preg_match('/example|prefix|restrict|formats?\b|method|depend|\bfields?\b|mask|\bnote\b|where|symbol|\bfilter|\bkeys?\b|\bif\b|\bwhen\b/i', self::lastSentence($line)) === 1) {
				continue;
			}
			$values = [];
			$indentation = null;
			for ($next = $at + 1; $next < count($lines); $next++) {
				$bare = trim($lines[$next]);
				if ($bare === '' && $values === []) {
					continue;
				}
				if (preg_match('/^(\s*)[-*]\s+(.*)$/', $lines[$next], $item) !== 1) {
					// A line without a mark: a value by itself, or the end.
					if ($bare !== '' && preg_match('/^' . self::CODE . '\s*(?:[—–-]|$)/u', $bare, $code) === 1) {
						$values[] = $code[1];
						continue;
					}
					break;
				}
				$indentation ??= strlen($item[1]);
				if (strlen($item[1]) > $indentation + 1) {
					continue; // what belongs to the item above
				}
				if (preg_match('/^(?:\*\*)?' . self::CODE . '(?:\*\*)?((?:\s*(?:,|or|\/|and)\s*`[^`]*`)*)\s*(?:[—–:=-]|\(|$|,|;)/u', $item[2], $code) !== 1) {
					return null;
				}
				if (preg_match('/\bspecific\b|\busing the method|\bmethods? \[|identifiers? of (?:a|the) /i', $item[2]) === 1) {
					return null; // one that stands for many
				}
				preg_match_all('/`([^`]*)`/', $code[2], $more);
				array_push($values, $code[1], ...$more[1]);
			}
			if ($values !== []) {
				return self::closed($values, '');
			}
		}

		return null;
	}

	private static function lastSentence(string $line): string
	{
		$parts = preg_split('/(?<=[.!?])\s+/', trim($line));

		return (string) end($parts);
	}

	/**
	 * Values in one sentence: "Possible values: `a`, `b` or `c`".
	 *
	 * @param list<string> $types
	 * @return ?list<string>
	 */
	private static function sentence(string $text, array $types): ?array
	{
		if (preg_match('~\(\s*`?(Y|N)`?\s*/\s*`?(Y|N)`?\s*\)~', $text, $flag) === 1) {
			return [$flag[1], $flag[2]];
		}
		if (preg_match('~[:(—–-]\s*`(Y|N)`(?:\s[^`.\n]{0,20})?\s*(?:or|/|,)\s*`(Y|N)`(?:\s[—–-][^`.\n]*)?(?:\)|[.;]|$|\n)~u', $text, $flag) === 1) {
			return [$flag[1], $flag[2]];
		}
		if (preg_match(
			'/\b(?:' . self::VALUES . ')(?:\s*[:—–-]|\s+(?:are|is))?\s*(' . self::CODE . '(?:[^`.;\n]{0,60}?(?:,|\bor\b|\/|\band\b|;|—)[^`.\n]{0,40}?' . self::CODE . ')*)([^\n]{0,60})/iu',
			$text,
			$found,
		) !== 1) {
			return null;
		}
		preg_match_all('/' . self::CODE . '/', $found[1], $codes);

		return count($codes[1]) < 2 ? null : self::closed($codes[1], (string) end($found));
	}

	/**
	 * @param list<string> $values
	 * @return ?list<string> null if there are others as well, or these are patterns
	 */
	private static function closed(array $values, string $behind): ?array
	{
		foreach ($values as $value) {
			if (preg_match('/[<>{}*\[\]…]|\.\.\.|^\s|field_|value_|^[A-Z]_?N$/u', $value) === 1) {
				return null;
			}
		}

		return preg_match('/\betc\b|and so on|and others|\.\.\.|…/i', $behind) === 1 ? null : $values;
	}

	private static function fallback(string $text): ?string
	{
		if (preg_match(
			'/\b(?:(?:by default|default(?: value)?(?: is|s to)?|defaults to|default\s+is)(?:,? (?:is|the value is|it is|equals|set to|equal to))?|if (?:not|no) (?:specified|provided|passed|set),?'
			. ' (?:the )?default(?: value)? is|the default is)\s*(?:[:—–=-]\s*)?' . self::CODE . '(?!\s*(?:or|\+|\/|and|if)\b)/iu',
			$text,
			$found,
		) === 1) {
			return $found[1];
		}
		if (preg_match('/\b(?:by default|default(?: value)?(?: is|s to)?)\s*(?:[:—–=-]\s*)?(-?\d+(?:\.\d+)?)(?![\w.]*\w|\s*[*+\/])/iu', $text, $found) === 1) {
			return $found[1];
		}
		if (preg_match('/`([^`\n]+)` (?:—|–|-)[^\n`]{0,60}(?:\(|, )(?:by )?default(?: value)?\)?[.;]?\s*(?:$|\n)/iu', $text, $found) === 1) {
			return trim($found[1], "'\"");
		}

		return null;
	}

	/** @return array{min?: int|float, max?: int|float} */
	private static function limits(string $text, bool $integer): array
	{
		$n = '`?(-?\d+(?:\.\d+)?)`?';
		$text = (string) preg_replace('/\bthan (?:or equal to )?zero\b/i', 'than 0', $text);
		$limits = [];
		if (preg_match("/\b(?:from|between|range(?: of| from)?|value from|values:)\s+$n\s*(?:to|and|-|–|—|\.\.)\s*$n/iu", $text, $found) === 1) {
			$limits = ['min' => $found[1] + 0, 'max' => $found[2] + 0];
		}
		if (preg_match("/\b(?:greater than or equal to|not less than|no less than|at least|minimum(?: value)?(?: is)?(?:\s*[:—–-])?)\s+$n/iu", $text, $found) === 1) {
			$limits['min'] = $found[1] + 0;
		} elseif (preg_match("/\b(?:must be|should be|value)?\s*(?:strictly )?greater than\s+$n/iu", $text, $found) === 1 && $integer && !str_contains($found[1], '.')) {
			$limits['min'] = (int) $found[1] + 1;
		}
		if (preg_match("/\b(?:less than or equal to|not (?:more|greater) than|no more than|(?:must|should|can)(?:not| not) exceed|at most|maximum(?: value)?(?: is)?(?:\s*[:—–-])?)\s+$n(?!\s*(?:char|byte|symb))/iu", $text, $found) === 1) {
			$limits['max'] = $found[1] + 0;
		}

		return isset($limits['min'], $limits['max']) && $limits['min'] > $limits['max'] ? [] : $limits;
	}

	/**
	 * @param list<string> $types
	 */
	private static function typed(string $value, array $types): string|int|float|bool
	{
		if (in_array('boolean', $types, true) && in_array(strtolower($value), ['true', 'false'], true)) {
			return strtolower($value) === 'true';
		}
		$numbers = array_filter($types, static fn (string $type) => in_array(DataTypes::json($type), ['integer', 'double'], true) || $type === 'boolean');
		$strings = array_filter($types, static fn (string $type) => DataTypes::json($type) === 'string');
		if ($numbers !== [] && $strings === [] && preg_match('/^-?\d+(\.\d+)?$/', $value) === 1) {
			return $value + 0;
		}

		return $value;
	}
}
