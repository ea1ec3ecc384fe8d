<?php
// SPDX-License-Identifier: MIT
declare(strict_types=1);

namespace B24\Catalogue\Facts;

use B24\Catalogue\Page\{Page, Pages};

/** facts.jsonl: first the tables that several methods share, then the methods in the order of methods.jsonl. */
final class Facts
{
	/** @var array<string, list<array<string, mixed>>> records of methods.jsonl by page */
	private array $methods = [];
	/** @var list<array<string, mixed>> */
	private array $records = [];
	private readonly SharedTables $shared;
	private readonly Structure $structure;
	/** @var list<string> */
	private array $notes = [];
	/** @var array<string, int> */
	private array $figures = ['methods' => 0, 'with parameters' => 0, 'with nested parameters' => 0, 'with a result' => 0,
		'with a structured result' => 0, 'with error codes' => 0, 'fields' => 0, 'with values' => 0, 'with a default' => 0];

	public function __construct(private readonly Pages $pages, string $catalogue, private readonly Corrections $corrections)
	{
		foreach (file($catalogue, FILE_IGNORE_NEW_LINES) as $line) {
			$record = json_decode($line, true, flags: JSON_THROW_ON_ERROR);
			$this->records[] = $record;
			$this->methods[$record['doc']][] = $record;
		}
		$this->shared = new SharedTables();
		$this->structure = new Structure($pages, $this->shared, $this->methods);
	}

	public function text(): string
	{
		$lines = [];
		foreach ($this->records as $record) {
			$lines[] = self::line($this->corrections->apply($this->method($record)));
		}

		return implode('', $this->tables(implode('', $lines))) . implode('', $lines);
	}

	/**
	 * @param string $lines of the methods
	 * @return list<string> lines of the tables that these, or other tables, refer to; sorted
	 */
	private function tables(string $lines): array
	{
		$tables = $this->shared->all();
		$found = [];
		while (preg_match_all('/"ref":"([^"]+)"/', $lines, $refs) > 0) {
			$lines = '';
			foreach (array_unique($refs[1]) as $name) {
				if (!isset($found[$name])) {
					$found[$name] = self::line(['table' => $name, 'fields' => array_map(static fn (Node $node) => $node->export() ?: new \stdClass(), $tables[$name])]);
					array_map($this->count(...), $tables[$name]);
					$lines .= $found[$name];
				}
			}
		}
		ksort($found);

		return array_values($found);
	}

	public function report(): string
	{
		foreach (array_keys($this->methods) as $path) {
			$page = $this->pages->page($path);
			if ($page !== null) {
				$this->unplaced($page);
			}
		}
		foreach ($this->corrections->left() as $name) {
			$this->notes[] = "$name: a correction of a method that there is not";
		}
		sort($this->notes);
		$figures = array_map(static fn (string $name, int $count) => "$count $name", array_keys($this->figures), $this->figures);

		return implode("\n", [...$this->notes, implode(', ', $figures), '']);
	}

	/**
	 * @param array<string, mixed> $record
	 * @return array<string, mixed>
	 */
	private function method(array $record): array
	{
		$page = $this->pages->page($record['doc']);
		$name = "$record[method] $record[version]";
		$this->figures['methods']++;
		$line = ['method' => $record['method'], 'version' => $record['version']];
		if ($page === null) {
			$this->notes[] = "$name: no page $record[doc]";

			return $line;
		}
		$results = new ResultReader($this->structure, $this->shared);
		$facts = (new MethodReader($this->structure, $results))->read($page, $record);
		foreach ($facts['missing'] as $missing) {
			$this->notes[] = "$name: the parameter $missing is in no table of $record[doc]";
		}
		foreach ($facts['unknown'] as $unknown) {
			$this->notes[] = "$name: the parameter $unknown of $record[doc] is not in methods.jsonl";
		}
		foreach ($results->guesses as $guess) {
			$this->notes[] = "$name: $guess is put into the result without an example";
		}
		$this->figures['with parameters'] += (int) ($facts['params'] !== []);
		$this->figures['with nested parameters'] += (int) (array_filter($facts['params'], static fn (Node $node) => $node->hasParts()) !== []);
		$this->figures['with a result'] += (int) ($facts['result'] !== null);
		$this->figures['with a structured result'] += (int) ($facts['result']?->hasParts() ?? false);
		$this->figures['with error codes'] += (int) ($facts['errors'] !== []);
		foreach ([...array_values($facts['params']), ...($facts['result'] === null ? [] : [$facts['result']])] as $node) {
			$this->count($node);
		}

		return $line
			+ ($facts['params'] === [] ? [] : ['params' => array_map(static fn (Node $node) => $node->export() ?: new \stdClass(), $facts['params'])])
			+ ($facts['result'] === null ? [] : ['result' => $facts['result']->export() ?: new \stdClass()])
			+ ($facts['errors'] === [] ? [] : ['errors' => $facts['errors']]);
	}

	private function count(Node $node): void
	{
		$this->figures['fields']++;
		$this->figures['with values'] += (int) isset($node->limits['values']);
		$this->figures['with a default'] += (int) isset($node->limits['default']);
		foreach ([...array_values($node->fields ?? []), ...array_filter([$node->item, $node->each])] as $part) {
			$this->count($part);
		}
	}

	/** Names the tables of fields that belong to nothing. */
	private function unplaced(Page $page): void
	{
		foreach ($page->sections as $section) {
			if ($section->isUnder('/error|exception|returned error/i')) {
				continue;
			}
			foreach ($section->tables() as $table) {
				if (RowReader::isFields($table) && !$this->structure->isUsed($page, $table)) {
					$this->notes[] = "$page->path:$table->line: the table under \"$section->title\" belongs to nothing";
				}
			}
		}
	}

	/** @param array<string, mixed> $value */
	private static function line(array $value): string
	{
		return json_encode($value, JSON_UNESCAPED_SLASHES | JSON_UNESCAPED_UNICODE | JSON_THROW_ON_ERROR) . "\n";
	}
}
