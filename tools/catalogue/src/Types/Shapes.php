<?php
// SPDX-License-Identifier: MIT
declare(strict_types=1);

namespace B24\Catalogue\Types;

/** Writes array shapes. Lines after the first are indented like the first one's text plus four. */
final class Shapes
{
	/** More than this, and each member gets a line. */
	private const WIDTH = 100;

	/** @param array<string, string> $members types by name; `?` at the end of a name: may be left out */
	public static function write(array $members): string
	{
		if ($members === []) {
			return 'array<mixed>';
		}
		$list = [];
		foreach ($members as $name => $type) {
			$optional = str_ends_with((string) $name, '?');
			$bare = $optional ? substr((string) $name, 0, -1) : (string) $name;
			$list[] = (preg_match('/^(?:[A-Za-z_]\w*|\d+)$/', $bare) === 1 ? $bare : "'$bare'") . ($optional ? '?' : '') . ": $type";
		}
		$line = 'array{' . implode(', ', $list) . ', ...}';

		return strlen($line) <= self::WIDTH && !str_contains($line, "\n")
			? $line
			: "array{\n    " . implode(",\n    ", array_map(self::indented(...), $list)) . ",\n    ...\n}";
	}

	public static function indented(string $text): string
	{
		return str_replace("\n", "\n    ", $text);
	}

	/** Whether a member may have this name in a shape. */
	public static function isName(string $name): bool
	{
		return preg_match('/^[\w.~-]+$/', $name) === 1;
	}

	/** @param list<string> $types each may be a union itself; none twice, `mixed` alone */
	public static function union(array $types): string
	{
		$all = [];
		foreach ($types as $type) {
			array_push($all, ...str_contains($type, '{') || str_contains($type, '<') ? [$type] : explode('|', $type));
		}
		$all = array_values(array_unique($all));

		return in_array('mixed', $all, true) || $all === [] ? 'mixed' : implode('|', $all);
	}
}
