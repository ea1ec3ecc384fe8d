<?php
// SPDX-License-Identifier: MIT
declare(strict_types=1);

namespace B24\Catalogue\Types;

/** The shared tables that a class uses, as types with names: `@phpstan-type CrmDealGetDeal array{…}`. */
final class Aliases
{
	/** @var array<string, string> types by name of alias */
	private array $types = [];
	/** @var array<string, true> being written */
	private array $open = [];

	public function __construct(private readonly NestedFacts $facts)
	{
	}

	/**
	 * @param string $use distinguishes the types of one table: `Row`, `Fields`, `Filter`
	 * @param \Closure(array<string, array<string, mixed>>): string $write the type from the fields
	 */
	public function of(string $table, string $use, \Closure $write): string
	{
		// A table of a page has the page's last name in its own: crm/deals/crm-deal-get#deal.
		$words = preg_split('/[^A-Za-z0-9]+/', preg_replace('~^(?:.*/)?([^/]*/[^/]+)$~', '$1', $table), -1, PREG_SPLIT_NO_EMPTY);
		$name = implode('', array_map(ucfirst(...), $words)) . $use;
		if (isset($this->open[$name])) {
			return 'array<mixed>'; // analysers have no types that contain themselves
		}
		if (!isset($this->types[$name])) {
			$this->open[$name] = true;
			$this->types[$name] = $write($this->facts->tables[$table] ?? []);
			unset($this->open[$name]);
		}

		return $name;
	}

	/** @return list<string> lines for the class's comment: each type after those that it uses, else Psalm does not know them */
	public function lines(): array
	{
		$lines = [];
		foreach ($this->types as $name => $type) {
			array_push($lines, ...explode("\n", "@phpstan-type $name $type"));
		}

		return $lines;
	}
}
