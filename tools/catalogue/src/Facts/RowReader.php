<?php
// SPDX-License-Identifier: MIT
declare(strict_types=1);

namespace B24\Catalogue\Facts;

use B24\Catalogue\Page\{Cell, Link, Markdown, Table};

/** Reads the rows of a table whose first column has names, with their types below. */
final class RowReader
{
	private const NAME_HEADERS = '/^(?:name|parameter|field|key|value|title|argument|object|property|option)\b/i';
	/** Tables with such a first column are about something else. */
	private const OTHER_HEADERS = '/^(?:object type|code|status|error|type$|prefix|operator|notation|hex|description|crm object|method|event|scope|placement)/i';

	/** Stand where a name does: a type of the whole, or any field. */
	private const NO_NAMES = '/^(?:`(?:object|array|string|integer|boolean)`|\*\*FIELD\*\*)$/';

	/** Whether it is a table of fields at all. */
	public static function isFields(Table $table): bool
	{
		$header = $table->header();
		if (preg_match(self::OTHER_HEADERS, $header[0] ?? '') === 1) {
			return false;
		}
		if (preg_match(self::NAME_HEADERS, $header[0] ?? '') === 1) {
			return preg_match('/\btype\b/i', $header[0]) === 1 || preg_match('/^(?:type|data type)$/i', $header[1] ?? '') === 1
				|| (self::boldNames($table) && preg_match('/^(?:error|how to)/i', $header[1] ?? '') === 0);
		}

		return self::boldNames($table) && count($table->rows[0]) === 2;
	}

	/** @return list<Row> */
	public static function rows(Table $table): array
	{
		$header = $table->header();
		$hasHeader = preg_match(self::NAME_HEADERS, $header[0] ?? '') === 1
			&& preg_match('/^(?:description|type|data type|note|example|value|default|name|fields where|required)/i', $header[1] ?? 'description') === 1;
		$typeColumn = $hasHeader && preg_match('/^(?:type|data type)$/i', $header[1] ?? '') === 1 ? 1 : 0;
		$description = 1;
		foreach ($hasHeader ? $header : [] as $column => $title) {
			if (preg_match('/^description/i', $title) === 1) {
				$description = $column;
			}
		}
		$rows = [];
		foreach (array_slice($table->rows, $hasHeader ? 1 : 0) as $cells) {
			$row = self::row($cells[0], $typeColumn === 1 ? $cells[1] ?? null : null, $cells[$description] ?? null);
			if ($row !== null) {
				$rows[] = $row;
			}
		}

		return $rows;
	}

	private static function boldNames(Table $table): bool
	{
		$rows = array_slice($table->rows, count($table->rows) > 1 ? 1 : 0);
		$bold = array_filter($rows, static fn (array $row) => preg_match('/^\*\*[^*]+\*\*/', $row[0]->text) === 1);

		return $rows !== [] && count($bold) === count($rows);
	}

	private static function row(Cell $cell, ?Cell $typeCell, ?Cell $description): ?Row
	{
		$text = strtr($cell->text, ['\\<' => '<', '\\>' => '>', '\\_' => '_']);
		$star = '(?:\*|\^\*\^|\\\\\*)*';
		$bold = "\*\*.*?\*\*$star";
		// The name is bold, or goes to the end of a word; behind it stands the type.
		if (preg_match("/^($bold(?:\s*\\\\?\|\s*$bold)*)(.*)$/s", $text, $found) !== 1
			&& preg_match("/^((?:`[^`]+`|[^\s`\[|]+)$star)(.*)$/s", $text, $found) !== 1) {
			return null;
		}
		[$names, $required] = [[], false];
		foreach (preg_split('/\\\\?\|/', $found[1]) as $one) {
			[$name, $starred] = self::name($one);
			if ($name !== '' && !str_contains($name, ' ') && preg_match(self::NO_NAMES, $one) === 0) {
				$names[] = self::isKey($description, $found[2]) ? '*' : $name;
				$required = $required || $starred;
			}
		}
		$types = $typeCell?->text ?? $found[2];

		return $names === [] ? null : new Row($cell->line, $names, $required, self::types($types), Link::in($types), $description);
	}

	/** Whether the row describes the values of an object by their keys: "a string in the format …, where the key is the identifier of …". */
	private static function isKey(?Cell $description, string $types): bool
	{
		return preg_match('/\bwhere the key is the identifier\b/i', $description->text ?? '') === 1 && preg_match('/\b(?:object|array)\b/i', $types) === 0;
	}

	/** @return array{string, bool} the bare name, in which `*` is any text; whether it has the star of required ones */
	private static function name(string $text): array
	{
		$text = trim(strtr($text, ['^*^' => '*', '\\*' => '*', '`' => '', '"' => '', "'" => '']), " \t\n\r,:\\");
		$stars = strlen($text) - strlen(rtrim($text, '*')) - (str_starts_with($text, '**') ? 2 : 0);
		$name = trim(trim($text, '*'), " ,:\\");
		if ($name === '' || preg_match('/[_.]$/', $name) === 1 && !str_contains($name, '..')) {
			[$name, $stars] = [$name . '*', 0]; // UF_* is a pattern
		}

		return [trim((string) preg_replace(
			['/\s*(?:\.\.\.|…)/u', '/<[^<>]*>|\{[^{}]*\}/', '/^(UF_(?:[A-Z]+_)?|PARENT_ID_|ufCrm|parentId)(?:X+|N|\d+_?\d*)$/', '/^(property|PROPERTY_)N$/'],
			['*', '*', '$1*', '$1*'],
			$name,
		)), $stars > 0];
	}

	/** @return list<string> */
	private static function types(string $text): array
	{
		$text = strtr($text, ['\\|' => '|']);
		$found = preg_match_all('/`+([^`]+)`+/', $text, $codes) > 0 ? $codes[1] : [Markdown::plain($text)];
		$types = [];
		foreach ($found as $code) {
			foreach (preg_split('~\s*(?:\||,|/|\bor\b)\s*|\s+~', trim($code)) as $type) {
				$type = trim($type, " \\*_[\r\n");
				$type = str_starts_with($type, '[') ? trim($type, '[]') . '[]' : $type;
				if (preg_match('/^[A-Za-z][\w.]*(?:\[\])?\]?$/', $type) === 1) {
					$type = rtrim($type, ']') . (str_contains($type, '[]') ? ']' : '');
					$types[] = DataTypes::spelling(str_replace('[]]', '[]', $type));
				}
			}
		}

		return array_values(array_unique($types));
	}
}
