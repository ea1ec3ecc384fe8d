<?php
// SPDX-License-Identifier: MIT
declare(strict_types=1);

namespace B24\Catalogue\Types;

/** Facts about a method that both versions of REST have, joined: what either of them takes or returns. */
final class EitherVersion
{
	/**
	 * @param array<string, array<string, mixed>> $first by name
	 * @param array<string, array<string, mixed>> $second
	 * @param array<string, array<string, array<string, mixed>>> $tables that a `ref` names
	 * @return array<string, array<string, mixed>>
	 */
	public static function fields(array $first, array $second, array $tables): array
	{
		$fields = [];
		foreach ($first + $second as $name => $field) {
			$fields[$name] = isset($first[$name], $second[$name])
				? self::node($first[$name], $second[$name], $tables)
				: ['required' => false] + $field;
		}

		return $fields;
	}

	/**
	 * @param array<string, mixed> $first
	 * @param array<string, mixed> $second
	 * @param array<string, array<string, array<string, mixed>>> $tables
	 * @return array<string, mixed>
	 */
	public static function node(array $first, array $second, array $tables): array
	{
		$parts = array_map(static fn (array $node) => $node['fields'] ?? (isset($node['ref']) ? $tables[$node['ref']] : null), [$first, $second]);
		$node = [
			'type' => array_values(array_unique([...$first['type'] ?? [], ...$second['type'] ?? []])),
			'required' => ($first['required'] ?? false) && ($second['required'] ?? false),
		];

		// Names are checked only where both versions have them.
		return $parts[0] === null || $parts[1] === null ? $node : $node + ['fields' => self::fields($parts[0], $parts[1], $tables)];
	}
}
