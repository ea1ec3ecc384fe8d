<?php
// SPDX-License-Identifier: MIT
declare(strict_types=1);

namespace B24\Catalogue\Purposes;

use RuntimeException;

/** A file of lines whose first column is a key. */
final class Table
{
	/** @return array<string, non-empty-list<string>> the other columns, by key */
	public static function read(string $file): array
	{
		$rows = [];
		foreach (file($file, FILE_IGNORE_NEW_LINES) as $line) {
			if ($line[0] === '#') {
				continue;
			}
			$columns = explode("\t", $line);
			$key = array_shift($columns);
			if (isset($rows[$key]) || $columns === []) {
				throw new RuntimeException("$file: $key is there twice, or alone");
			}
			$rows[$key] = $columns;
		}

		return $rows;
	}
}
