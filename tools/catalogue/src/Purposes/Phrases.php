<?php
// SPDX-License-Identifier: MIT
declare(strict_types=1);

namespace B24\Catalogue\Purposes;

use B24\Catalogue\Method;
use B24\Catalogue\Types\NestedFacts;

/** What a method's facts add to the line of a rule. */
final class Phrases
{
	public function __construct(private readonly NestedFacts $facts)
	{
	}

	/** `, found by TASKID and ITEMID`: the parameters that must be given and that identify something; of a group, one of them. */
	public function found(Method $method): string
	{
		$required = array_filter($method->parameters(), static fn (array $p) => $p['required'] && self::identifies($p['name']));
		$names = array_map(static fn (array $p) => "`$p[name]`", array_values($required));
		foreach ($method->oneOf() as $group) {
			array_filter($group, self::identifies(...)) !== $group ?: $names[] = implode('/', array_map(static fn (string $name) => "`$name`", $group));
		}

		return $names === [] ? '' : ', found by ' . self::joined($names);
	}

	private static function identifies(string $parameter): bool
	{
		return preg_match('/(?:^|[a-z_])(?:id|code|entity|property|number)$/i', $parameter) === 1;
	}

	/** @param non-empty-list<string> $parts */
	private static function joined(array $parts): string
	{
		$last = array_pop($parts);

		return $parts === [] ? $last : implode(', ', $parts) . " and $last";
	}

	/** ` Gives its id.`: what comes back, where it is not just `true`. */
	public function gives(Method $method): string
	{
		$record = $method->record;
		$key = $record['result_key'] ?? '';
		$adds = preg_match('/add$/i', $method->name()) === 1;

		return match (true) {
			$adds && strcasecmp($key, 'id') === 0, $adds && $record['result_type'] === 'integer' => ' Gives its id.',
			$record['result_type'] === 'object' && $key !== '' && $this->partsOf($method, $key) > 1 => ' Gives it as it is stored.',
			default => '',
		};
	}

	/** `, chosen by filter, 50 on a page` */
	public function page(Method $method): string
	{
		$filter = '';
		foreach ($method->parameters() as $parameter) {
			if (strcasecmp($parameter['name'], 'filter') === 0) {
				$filter = ", chosen by `$parameter[name]`";
			}
		}
		$pages = $method->record['pages'] ?? null;

		return $filter . match (true) {
			$pages === null => '',
			isset($pages['limit']) => ", as many on a page as `$pages[limit]` says",
			default => ", $pages[rows] on a page",
		};
	}

	/** `: their types and which are required` */
	public function described(Method $method): string
	{
		$names = array_map(strtolower(...), $this->names($this->facts->result($method->name(), $method->version()) ?? []));
		$known = array_filter([
			in_array('type', $names, true) ? 'their types' : '',
			array_intersect(['title', 'formlabel', 'name'], $names) !== [] && in_array('type', $names, true) ? 'titles' : '',
			array_intersect(['isrequired', 'required'], $names) !== [] ? 'which are required' : '',
		], static fn (string $part) => $part !== '');

		return $known === [] ? '' : ': ' . self::joined($known);
	}

	/** How many parts the record in a result has, as far as is known. */
	private function partsOf(Method $method, string $key): int
	{
		$result = $this->facts->result($method->name(), $method->version()) ?? [];

		return count($this->fields($this->fields($result)[$key] ?? []));
	}

	/**
	 * @param array<string, mixed> $node
	 * @return array<string, array<string, mixed>>
	 */
	private function fields(array $node): array
	{
		return $node['fields'] ?? (isset($node['ref']) ? $this->facts->tables[$node['ref']] ?? [] : []);
	}

	/**
	 * All names in a result, up to four levels down.
	 *
	 * @param array<string, mixed> $node
	 * @return list<string>
	 */
	private function names(array $node, int $depth = 0): array
	{
		$names = [];
		foreach ($depth < 4 ? $this->fields($node) : [] as $name => $field) {
			array_push($names, (string) $name, ...$this->names($field, $depth + 1));
		}
		foreach (['item', 'each'] as $inside) {
			array_push($names, ...isset($node[$inside]) && $depth < 4 ? $this->names($node[$inside], $depth + 1) : []);
		}

		return $names;
	}
}
