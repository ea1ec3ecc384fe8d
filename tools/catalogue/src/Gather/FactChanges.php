<?php
// SPDX-License-Identifier: MIT
declare(strict_types=1);

namespace B24\Catalogue\Gather;

/** What is different between two files of facts: what is inside parameters and results, and the error codes. */
final class FactChanges
{
	/**
	 * @param list<array<string, mixed>> $before
	 * @param list<array<string, mixed>> $after
	 * @return array<string, list<string>> `method version` in lower case, or `the table NAME` → changes; only of what is in both files
	 */
	public static function between(array $before, array $after): array
	{
		[$before, $after] = [self::byName($before), self::byName($after)];
		$changes = [];
		foreach (array_intersect_key($after, $before) as $name => $line) {
			$found = $line === $before[$name] ? [] : self::ofLine($before[$name], $line);
			if ($found !== []) {
				$changes[$name] = $found;
			}
		}

		return $changes;
	}

	/**
	 * @param list<array<string, mixed>> $lines
	 * @return array<string, array<string, mixed>>
	 */
	private static function byName(array $lines): array
	{
		$names = array_map(static fn (array $line) => isset($line['table']) ? "the table $line[table]" : strtolower($line['method']) . " $line[version]", $lines);

		return array_combine($names, $lines);
	}

	/**
	 * What is said of a parameter is said in the same words as in Changes, and so is told once.
	 *
	 * @param array<string, mixed> $before
	 * @param array<string, mixed> $after
	 * @return list<string>
	 */
	private static function ofLine(array $before, array $after): array
	{
		[$old, $new] = [self::places($before), self::places($after)];
		$changes = [];
		foreach ([['is new', $new, $old], ['is gone', $old, $new]] as [$says, $these, $those]) {
			foreach ($these as $place => $fact) {
				if (!isset($those[$place]) && isset($those[$fact['in']])) { // what is inside of something new is not told
					$changes[] = $fact['in'] !== '' || isset($before['table']) || $place === 'result' ? "$place $says" : match ($says) {
						'is new' => Changes::newParameter($place, $fact['facts']['required'] ?? false),
						default => "parameter $place is gone",
					};
				}
			}
		}
		foreach (array_intersect_key($new, $old) as $place => $fact) {
			foreach (array_keys($old[$place]['facts'] + $fact['facts']) as $key) {
				[$was, $is] = [$old[$place]['facts'][$key] ?? null, $fact['facts'][$key] ?? null];
				if ($was !== $is) {
					$changes[] = ltrim("$place " . self::said($key, $was, $is));
				}
			}
		}

		return $changes;
	}

	private static function said(string $key, mixed $was, mixed $is): string
	{
		return match (true) {
			$key === 'required' => $is === null ? 'is optional' : 'is required',
			$key === 'omitted' => $is === null ? 'is in every example' : 'is left out in an example',
			$key === 'type' => 'is ' . implode('|', $is ?: ['of unknown type']) . ', was ' . implode('|', $was ?: ['of unknown type']),
			$is === null => "has no $key, was " . Changes::shown($was),
			default => "has $key " . Changes::shown($is) . ($was === null ? '' : ', was ' . Changes::shown($was)),
		};
	}

	/**
	 * @param array<string, mixed> $line
	 * @return array<string, array{in: string, facts: array<string, mixed>}> by place: `fields.TITLE`, `result[].ID`
	 */
	private static function places(array $line): array
	{
		$places = ['' => ['in' => '', 'facts' => isset($line['errors']) ? ['errors' => $line['errors']] : []]];
		foreach (($line['params'] ?? []) + ($line['fields'] ?? []) as $name => $node) {
			self::place((string) $name, '', $node, $places);
		}
		if (isset($line['result'])) {
			self::place('result', '', $line['result'], $places);
		}

		return $places;
	}

	/**
	 * @param array<string, mixed> $node
	 * @param array<string, array{in: string, facts: array<string, mixed>}> $places
	 */
	private static function place(string $place, string $in, array $node, array &$places): void
	{
		$places[$place] = ['in' => $in, 'facts' => array_diff_key($node, ['fields' => 0, 'item' => 0, 'each' => 0])];
		foreach ($node['fields'] ?? [] as $name => $part) {
			self::place("$place.$name", $place, $part, $places);
		}
		foreach (['item' => '[]', 'each' => '{}'] as $key => $sign) {
			if (isset($node[$key])) {
				self::place($place . $sign, $place, $node[$key], $places);
			}
		}
	}
}
