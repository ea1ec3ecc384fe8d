<?php
// SPDX-License-Identifier: MIT
declare(strict_types=1);

namespace B24\Catalogue\Gather;

/** What is different between two catalogues, as a changelog. */
final class Changes
{
	/**
	 * @param list<array<string, mixed>> $before
	 * @param list<array<string, mixed>> $after
	 * @param array<string, list<string>> $facts what is different inside parameters and results: FactChanges
	 * @return list<string> in the order of the catalogue: what came, what went, what changed
	 */
	public static function between(array $before, array $after, array $facts = []): array
	{
		[$before, $after] = [self::byName($before), self::byName($after)];
		$lines = [];
		foreach (array_diff_key($after, $before) as $record) {
			$lines[] = 'New: ' . self::name($record) . ($record['doc'] === '' ? '' : " ($record[doc])");
		}
		foreach (array_diff_key($before, $after) as $record) {
			$lines[] = 'Gone: ' . self::name($record);
		}
		foreach (array_intersect_key($after, $before) as $name => $record) {
			$changes = array_unique([...self::ofRecord($before[$name], $record), ...$facts[$name] ?? []]);
			if ($changes !== []) {
				$lines[] = 'Changed: ' . self::name($record) . ': ' . implode('; ', $changes);
			}
		}
		foreach (array_diff_key($facts, $after) as $name => $changes) {
			$lines[] = "Changed: $name: " . implode('; ', $changes);
		}

		return $lines;
	}

	/**
	 * @param list<array<string, mixed>> $records
	 * @return array<string, array<string, mixed>> by name, letter case aside: only the spelling of a method may change
	 */
	private static function byName(array $records): array
	{
		return array_combine(array_map(static fn (array $r) => strtolower($r['method']) . " $r[version]", $records), $records);
	}

	/** @param array<string, mixed> $record */
	private static function name(array $record): string
	{
		return $record['method'] . ($record['version'] === 3 ? ' (REST 3.0)' : '');
	}

	/**
	 * @param array<string, mixed> $before
	 * @param array<string, mixed> $after
	 * @return list<string>
	 */
	private static function ofRecord(array $before, array $after): array
	{
		$changes = self::ofParameters($before['params'], $after['params']);
		foreach (array_keys($before + $after) as $key) {
			[$old, $new] = [$before[$key] ?? null, $after[$key] ?? null];
			if ($key !== 'params' && $old != $new) {
				$changes[] = match (true) {
					$key === 'method' => "spelled so, was $old",
					$key === 'deprecated' => $new ? 'deprecated' : 'no longer deprecated',
					$old === null => "$key " . self::shown($new),
					$new === null => "no $key, was " . self::shown($old),
					default => "$key " . self::shown($new) . ', was ' . self::shown($old),
				};
			}
		}

		return $changes;
	}

	/**
	 * @param list<array{name: string, type: list<string>, required: bool}> $before
	 * @param list<array{name: string, type: list<string>, required: bool}> $after
	 * @return list<string>
	 */
	private static function ofParameters(array $before, array $after): array
	{
		[$before, $after] = [array_column($before, null, 'name'), array_column($after, null, 'name')];
		$changes = [];
		foreach (array_diff_key($after, $before) as $name => $param) {
			$changes[] = self::newParameter($name, $param['required']);
		}
		foreach (array_keys(array_diff_key($before, $after)) as $name) {
			$changes[] = "parameter $name is gone";
		}
		foreach (array_intersect_key($after, $before) as $name => $param) {
			if ($param['required'] !== $before[$name]['required']) {
				$changes[] = "$name is " . ($param['required'] ? 'required' : 'optional');
			}
			if ($param['type'] !== $before[$name]['type']) {
				$changes[] = "$name is " . (implode('|', $param['type']) ?: 'of unknown type') . ', was ' . (implode('|', $before[$name]['type']) ?: 'of unknown type');
			}
		}
		$both = static fn (array $of, array $other) => array_keys(array_intersect_key($of, $other));
		if ($both($before, $after) !== $both($after, $before)) {
			$changes[] = 'parameters in another order: ' . implode(', ', array_keys($after));
		}

		return $changes;
	}

	public static function newParameter(string $name, bool $required): string
	{
		return ($required ? 'new required parameter ' : 'new parameter ') . $name;
	}

	/** A value in short. */
	public static function shown(mixed $value): string
	{
		$text = is_string($value) && $value !== '' ? $value : json_encode($value, JSON_UNESCAPED_SLASHES | JSON_UNESCAPED_UNICODE | JSON_THROW_ON_ERROR);

		return strlen($text) <= 160 ? $text : preg_replace('/[\xC0-\xFF][\x80-\xBF]*$/', '', substr($text, 0, 157)) . '...';
	}
}
