<?php
// SPDX-License-Identifier: MIT
declare(strict_types=1);

namespace B24\Catalogue\Facts;

use B24\Catalogue\Page\{Page, Section, Table};

/** The facts of one method from its page. */
final class MethodReader
{
	private const PARAMETERS = '/^(?:method |request |query |call )?param(?:eter)?s?(?: of the method| and fields)?$/i';

	public function __construct(private readonly Structure $structure, private readonly ResultReader $results)
	{
	}

	/**
	 * @param array<string, mixed> $record of methods.jsonl
	 * @return array{params: array<string, Node>, unknown: list<string>, result: ?Node, errors: list<string>, missing: list<string>}
	 */
	public function read(Page $page, array $record): array
	{
		$names = array_column($record['params'], 'name');
		$root = self::root($page, $names);
		$rows = $root === null ? [] : $this->structure->rowsOf($page, $root);
		$nodes = $this->structure->nodes($page, $rows, true, $root);
		$nodes += $this->variants($page, $root, array_diff($names, array_keys($nodes)));
		unset($nodes['auth']); // the token, which the client adds
		if ($root !== null) {
			$this->structure->adopt($page, $root->parent !== null && $root->level > 2 ? $root->parent : $root, array_values($nodes), true);
		}
		$required = array_column($record['params'], 'required', 'name');
		foreach ($nodes as $name => $node) {
			$node->required = $required[$name] ?? $node->required;
		}
		$documented = array_keys($nodes);
		foreach (RequestExample::of($page, $record['method']) as $example) {
			$given = array_change_key_case($example->fields ?? []);
			array_walk($nodes, fn (Node $node, string $name) => $this->structure->widen($node, $given[strtolower($name)] ?? null));
			$nodes = ExampleShape::compareFields($nodes, $example->fields ?? []);
		}
		foreach ($nodes as $name => $node) { // methods.jsonl has the last word on parameters themselves
			$node->omitted = ($required[$name] ?? false) && !$node->required;
			$node->required = $required[$name] ?? $node->required;
		}
		$missing = array_values(array_diff($names, array_keys($nodes)));

		return ['params' => $nodes, 'unknown' => array_values(array_diff($documented, $names)), 'result' => $this->results->read($page, $record), 'errors' => ErrorReader::codes($page), 'missing' => $missing];
	}

	/**
	 * Parameters from tables below that of the parameters, where a page has one table for each way to call the method.
	 *
	 * @param list<string> $names
	 * @return array<string, Node>
	 */
	private function variants(Page $page, ?Section $root, array $names): array
	{
		$nodes = [];
		foreach ($root === null || $names === [] ? [] : $page->below($root->level > 2 ? $root->parent : $root) as $section) {
			$rows = [];
			foreach (array_filter($section->tables(), RowReader::isFields(...)) as $table) {
				array_push($rows, ...array_merge(...array_map(static fn (Row $row) => $row->names, RowReader::rows($table))));
			}
			if ($section !== $root && array_intersect($names, $rows) !== []) {
				$nodes += $this->structure->nodes($page, $this->structure->rowsOf($page, $section), true, $section);
			}
		}

		return array_intersect_key($nodes, array_flip($names));
	}

	/**
	 * The section whose table has most of the names; the first of these.
	 *
	 * @param list<string> $names
	 */
	private static function root(Page $page, array $names): ?Section
	{
		$best = [null, 0];
		foreach ($page->sections as $section) {
			if ($section->isUnder('/error|response|returned|result/i')) {
				continue;
			}
			$found = [];
			foreach (array_filter($section->tables(), RowReader::isFields(...)) as $table) {
				foreach (RowReader::rows($table) as $row) {
					array_push($found, ...$row->names);
				}
			}
			$score = count(array_intersect($names, $found)) + ($found !== [] && preg_match(self::PARAMETERS, $section->title) === 1 ? 1000 - 100 * $section->level : 0);
			if ($score > $best[1]) {
				$best = [$section, $score];
			}
		}

		return $best[0];
	}
}
