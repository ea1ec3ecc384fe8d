<?php
// SPDX-License-Identifier: MIT
declare(strict_types=1);

namespace B24\Catalogue\Gather;

use B24\Catalogue\Facts\RequestExample;
use B24\Catalogue\Page\Page;
use B24\Catalogue\Page\Table;

/** Stars that do not mean "always": what is required in a case only, and what no example gives. */
final class Conditions
{
	private const OTHER = '/\b(?:required|mandatory|must be (?:specified|provided|passed)) if (?:the )?(?:parameter )?`(\w+)` (?:parameter )?(?:is|was) not (?:provided|specified|passed|set|given)/i';
	private const CASE = '/\b(?:required|mandatory) (?:only )?(?:if|when)\b|\boptional (?:if|when)\b|\bcan be omitted (?:if|when)\b|\bis relevant only for\b|\bwill be (?:set|used) if no value is passed\b/i';
	private const INSTEAD = '/\b(?:can|may) be (?:used|provided|passed|specified) instead of (?:the )?(?:parameter )?`(\w+)`/i';

	/** @var list<list<string>> parameters of which one must be given */
	public array $groups = [];
	/** @var array<string, string> what may be given in place of a parameter, by that parameter */
	public array $instead = [];
	/** @var array<string, true> parameters that are required in a case */
	public array $optional = [];

	/** @param list<Table> $tables of parameters */
	public function __construct(array $tables)
	{
		foreach ($tables as $table) {
			foreach ($table->rows as $row) {
				$name = preg_match('/^\W*(\w+)/', $row[0]->text, $found) === 1 ? $found[1] : '';
				$text = $row[count($row) - 1]->text;
				if (preg_match(self::OTHER, $text, $other) === 1) {
					$this->optional[$name] = true;
					$group = [$name, $other[1]];
					sort($group);
					in_array($group, $this->groups, true) || $this->groups[] = $group;
				} elseif (preg_match(self::INSTEAD, $text, $other) === 1) {
					$this->instead[$other[1]] = $name;
				} elseif (preg_match(self::CASE, $text) === 1) {
					$this->optional[$name] = true;
				}
			}
		}
	}

	/**
	 * A page whose examples all leave out what its table requires contradicts itself. Such a parameter is not demanded:
	 * b24 would refuse the page's own call.
	 *
	 * @param list<array{name: string, type: list<string>, required: bool}> $params
	 * @return list<array{name: string, type: list<string>, required: bool}>
	 */
	public static function without(array $params, Page $page, string $method): array
	{
		$given = [];
		foreach (RequestExample::of($page, $method) as $example) {
			$given += array_change_key_case($example->fields ?? []);
		}
		foreach ($given === [] ? [] : $params as $i => $param) {
			$params[$i]['required'] = $param['required'] && isset($given[strtolower($param['name'])]);
		}

		return $params;
	}
}
