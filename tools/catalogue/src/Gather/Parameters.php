<?php
// SPDX-License-Identifier: MIT
declare(strict_types=1);

namespace B24\Catalogue\Gather;

use B24\Catalogue\Page\Cell;
use B24\Catalogue\Page\Page;
use B24\Catalogue\Page\Section;
use B24\Catalogue\Page\Table;

/**
 * The parameters of a method: the tables under "Method Parameters", or those under the title if there is no such
 * heading. Headings below it are parts of one parameter, except those that say that there are more parameters,
 * or other ways to call the method; of several ways each parameter is optional that not all of them require.
 */
final class Parameters
{
	private const HEADING = '/^(?:(?:method|request) )?parameters(?: for .*)?$/i';
	private const OTHER_HEADING = '/^(?!response|event|handler|block|command|key)\w+ parameters$/i';
	private const MORE = '/^(?:additional|optional|required|other) parameters?$/i';
	private const WAY = '/^\d+\. |^method parameters for /i';
	private const NONE = '/\b(?:no|without|not have(?: any)?|not take(?: any)?|not accept(?: any)?) (?:input )?param|is called without param/i';
	/** What is authorization, not a parameter. */
	private const OTHERS = ['auth'];

	/**
	 * @return ?array{params: list<array{name: string, type: list<string>, required: bool}>, one_of?: list<list<string>>,
	 *     ordered_params?: true} null: the page has no such table, and does not say that there are none
	 */
	public static function of(Page $page): ?array
	{
		$ways = self::ways($page);
		if ($ways === [] && !self::saysNone($page)) {
			return null;
		}
		$params = array_values(self::merged($ways));
		$said = self::sentences($page);
		$names = array_column($params, 'name');
		$conditions = new Conditions(array_merge(...array_map(static fn (Section $heading) => $heading->tables(), self::headings($page))));
		$groups = [...self::alternatives($page), ...OneOf::in($said, $names)];
		$required = array_column(array_filter($params, static fn (array $param) => $param['required']), 'name');
		$instead = array_intersect_key($conditions->instead, array_flip($required));
		foreach ([...$conditions->groups, ...array_map(null, array_keys($instead), array_values($instead))] as $group) {
			if (array_diff($group, $names) === [] && array_intersect($group, array_merge(...$groups)) === []) {
				$groups[] = array_values(array_intersect($names, $group));
			}
		}
		foreach ($params as &$param) {
			$param['required'] = $param['required'] && !isset($conditions->optional[$param['name']]) && !in_array($param['name'], array_merge(...$groups), true);
		}

		return ['params' => $params]
			+ ($groups === [] ? [] : ['one_of' => $groups])
			+ (preg_match('/order of (?:the )?parameters|parameters .{0,40}in (?:the|this|strict) .{0,20}order/i', $said) === 1 ? ['ordered_params' => true] : []);
	}

	/** @return list<list<array{name: string, type: list<string>, required: bool}>> tables of parameters, in ways to call the method */
	private static function ways(Page $page): array
	{
		$title = array_values(array_filter($page->sections, static fn (Section $section) => $section->level === 1));
		foreach ([self::headings($page), $title, $page->named(self::OTHER_HEADING)] as $headings) {
			$ways = self::under($page, $headings);
			if ($ways !== []) {
				return $ways;
			}
		}

		return [];
	}

	/** @return list<Section> not those further down, which describe the parts of a parameter */
	private static function headings(Page $page): array
	{
		return array_values(array_filter($page->named(self::HEADING), static fn (Section $section) => $section->level <= 2));
	}

	/**
	 * @param list<Section> $headings
	 * @return list<list<array{name: string, type: list<string>, required: bool}>>
	 */
	private static function under(Page $page, array $headings): array
	{
		[$common, $ways] = [[], []];
		foreach ($headings as $heading) {
			foreach ($heading->level === 1 ? [$heading] : $page->below($heading) as $section) {
				$rows = array_merge(...array_map(self::table(...), $section->tables()));
				if (preg_match(self::WAY, $section->title) === 1) {
					$ways[] = $rows;
				} elseif ($section === $heading || preg_match(self::MORE, $section->title) === 1) {
					array_push($common, ...$rows);
				}
			}
		}
		$ways = array_values(array_filter($ways));

		return $ways === [] ? array_filter([$common]) : array_map(static fn (array $way) => [...$common, ...$way], $ways);
	}

	/** @return list<array{name: string, type: list<string>, required: bool}> */
	private static function table(Table $table): array
	{
		$header = $table->header();
		if ($header === [] || count($header) < 2) {
			return [];
		}
		$rows = preg_match('/^(?:name|parameter|field)\b/i', $header[0]) === 1 ? array_slice($table->rows, 1) : $table->rows;

		return array_merge(...array_map(static fn (array $row) => self::parameters($row[0]), $rows));
	}

	/**
	 * `**NAME***` and its type in the line below; `**NAME*** \| **OTHER***` are two of which one is required.
	 *
	 * @return list<array{name: string, type: list<string>, required: bool}> none for a part of another parameter
	 */
	private static function parameters(Cell $cell): array
	{
		preg_match('/^((?:\\\\.|[^\n\[\\\\])+)(.*)$/s', $cell->text, $parts);
		$params = [];
		foreach (explode('\|', $parts[1] ?? '') as $head) {
			$head = str_replace('\*', "\1", $head);
			$name = str_replace("\1", '*', trim((string) preg_replace('/[*^`]+/', '', $head)));
			if (preg_match('/^[A-Za-z_][\w-]*\*?(?:\[\])?$/', $name) === 1 && !in_array($name, self::OTHERS, true)) {
				$params[] = [
					'name' => str_ends_with($name, '_') ? "$name*" : $name,
					'type' => Types::in($parts[2] ?? ''),
					'required' => preg_match('/\*{3}|\^\*+\^|\*\^/', $head) === 1,
				];
			}
		}

		return $params;
	}

	/**
	 * @param list<list<array{name: string, type: list<string>, required: bool}>> $ways
	 * @return array<string, array{name: string, type: list<string>, required: bool}>
	 */
	private static function merged(array $ways): array
	{
		$merged = [];
		foreach ($ways as $way) {
			foreach ($way as $param) {
				$merged[$param['name']] ??= $param;
			}
		}
		foreach ($merged as $name => &$param) {
			foreach ($ways as $way) {
				$here = array_column($way, 'required', 'name');
				$param['required'] = $param['required'] && ($here[$name] ?? false);
			}
		}

		return $merged;
	}

	/** @return list<list<string>> names that stand in one cell */
	private static function alternatives(Page $page): array
	{
		$groups = [];
		foreach (self::headings($page) as $section) {
			foreach ($section->tables() as $table) {
				foreach ($table->rows as $row) {
					$names = array_column(array_filter(self::parameters($row[0]), static fn (array $p) => $p['required']), 'name');
					if (count($names) > 1) {
						$groups[] = $names;
					}
				}
			}
		}

		return $groups;
	}

	private static function saysNone(Page $page): bool
	{
		foreach ($page->sections as $section) {
			if (($section->level <= 1 || preg_match(self::HEADING, $section->title) === 1)
				&& preg_match(self::NONE, Words::of($section->blocks)) === 1) {
				return true;
			}
		}

		return false;
	}

	/** What is said under the title and about the parameters, in tables as well. */
	private static function sentences(Page $page): string
	{
		$said = Words::introduction($page);
		foreach (self::headings($page) as $heading) {
			foreach ($page->below($heading) as $section) {
				$said .= "\n\n" . Words::of($section->blocks);
			}
		}

		return $said;
	}
}
