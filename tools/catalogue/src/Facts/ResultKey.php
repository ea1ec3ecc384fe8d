<?php
// SPDX-License-Identifier: MIT
declare(strict_types=1);

namespace B24\Catalogue\Facts;

/**
 * Pages often describe the record where the reply has an object with the record under a key: `{"category": {…}}`.
 * methods.jsonl knows the key.
 */
final class ResultKey
{
	/**
	 * @param array<string, mixed> $record of methods.jsonl
	 * @return Node the result: with the level that the page leaves out
	 */
	public static function above(Node $result, array $record, SharedTables $shared): Node
	{
		$isList = ($record['list_key'] ?? '') !== '';
		$key = $isList ? $record['list_key'] : $record['result_key'] ?? '';
		$fields = $result->ref === null ? $result->fields ?? [] : $shared->fields($result->ref);
		if (in_array($key, ['', 'result'], true) || str_contains($key, '.') || isset($fields[$key]) || $fields === [] && $result->item === null && $result->each === null) {
			return $result;
		}
		$name = (string) array_key_first($fields);
		if ($result->ref === null && count($fields) === 1 && ($fields[$name]->hasParts() || str_starts_with($key, $name))) {
			$result->fields = [$key => $fields[$name]]; // misspelt: `measure` for `measures`

			return $result;
		}
		$part = new Node();
		if (preg_match('/\.(?:get)?fields$/i', $record['method']) === 1 && !isset($fields['type']) && $result->each === null) {
			$result = new Node(); // the table is of the fields, what comes is a description of each
		}
		[$part->fields, $part->ref, $part->origin, $part->item, $part->each] = [$result->fields, $result->ref, $result->origin, $result->item, $result->each];
		$part->types = [$result->item === null ? 'object' : 'array'];
		$outer = new Node();
		$outer->types = ['object'];
		$outer->fields = [$key => $part];
		if ($isList && $part->item === null) {
			$list = new Node();
			[$list->types, $list->item] = [['array'], $part];
			$outer->fields[$key] = $list;
		}

		return $outer;
	}
}
