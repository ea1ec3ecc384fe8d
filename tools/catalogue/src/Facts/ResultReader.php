<?php
// SPDX-License-Identifier: MIT
declare(strict_types=1);

namespace B24\Catalogue\Facts;

use B24\Catalogue\Page\{Code, Page, Section};

/** What a method returns under `result`: from the table of returned data and the example of a reply. */
final class ResultReader
{
	private const ROOT = '/^(?:returned (?:data|values?|fields)|response(?: fields)?|result|return(?:ed)? value|response data|data returned|fields of the response)$/i';
	private const ABOVE = '/^(?:response|successful response|response handling|response on success|result|return|returned|command result)/i';
	private const NOT_HERE = '/error|exception|param/i';
	/** Beside `result` in a reply. */
	private const ENVELOPE = ['time', 'total', 'next', 'error', 'error_description'];

	/** @var list<string> rows whose place had to be guessed */
	public array $guesses = [];

	public function __construct(private readonly Structure $structure, private readonly SharedTables $shared)
	{
	}

	/** @param array<string, mixed> $record of methods.jsonl */
	public function read(Page $page, array $record): ?Node
	{
		$root = self::root($page);
		$rows = $root === null ? [] : $this->structure->rowsOf($page, $root);
		$example = null;
		foreach (self::example($page) as $reply) {
			if (is_object($reply) && property_exists($reply, 'result')) {
				$example = ExampleShape::of($reply->result);
				break;
			}
		}
		$rows = array_values(array_filter($rows, static fn (Row $row) => !in_array($row->names[0], self::ENVELOPE, true)
			|| $row->types !== ['time'] && $example !== null && isset($example->fields[$row->names[0]])));
		if ($rows === []) {
			if ($example === null) {
				return null;
			}
			$node = new Node();
			ExampleShape::complete($node, $example);
			$node->as = $example->as;

			return $node;
		}
		$result = $this->tree($page, $rows, $example, $root);
		$this->structure->adopt($page, $root->level > 2 && $root->parent !== null ? $root->parent : $root, [$result, ...array_values($result->fields ?? [])], false);
		$result = ResultKey::above($result, $record, $this->shared);
		if ($example !== null) {
			ExampleShape::complete($result, $example);
			$this->shared->observe($result, $example);
		} elseif (preg_match('/\.fields$/i', $record['method']) === 1) {
			// The table describes the fields; what comes is a description of each.
			foreach ($result->fields ?? [] as $name => $field) {
				$result->fields[$name] = new Node();
				$result->fields[$name]->types = ['object'];
			}
		}

		return $result;
	}

	/** @return list<mixed> the replies that a page shows, errors left out */
	public static function example(Page $page): array
	{
		$replies = [];
		foreach ($page->sections as $section) {
			if ($section->isUnder(self::NOT_HERE) || !$section->isUnder(self::ABOVE)) {
				continue;
			}
			foreach ($section->all(Code::class) as $code) {
				if (in_array($code->language, ['json', 'jsonc', '', 'js', 'javascript'], true)) {
					$reply = Json::decode($code->text);
					if (is_object($reply) && !property_exists($reply, 'error')) {
						$replies[] = $reply;
					}
				}
			}
		}

		return $replies;
	}

	private static function root(Page $page): ?Section
	{
		foreach ([self::ROOT, self::ABOVE] as $pattern) {
			foreach ($page->named($pattern) as $section) {
				if (!$section->isUnder(self::NOT_HERE) && array_filter($section->tables(), RowReader::isFields(...)) !== []) {
					return $section;
				}
			}
		}

		return null;
	}

	/** @param non-empty-list<Row> $rows */
	private function tree(Page $page, array $rows, ?Node $example, ?Section $root): Node
	{
		$result = new Node();
		if (in_array('result', $rows[0]->names, true) || $rows[0]->names === ['result[]']) {
			$row = array_shift($rows);
			$result = $this->structure->node($page, $row->as('result'), false, $root);
			if ($row->names === ['result[]']) {
				$result->types = ['array'];
			}
		}
		if ($rows === [] || $result->ref !== null) {
			return $result;
		}
		$named = array_filter($rows, static fn (Row $row) => !str_starts_with($row->names[0], 'result.') && $row->names !== ['result[]']);
		if ($result->hasParts() && $named !== [] && $result->fields === null) {
			return $result;
		}
		$place = new ResultPlaces($result, $example);
		foreach ($rows as $row) {
			foreach ($row->names as $name) {
				$this->guesses = [...$this->guesses, ...$place->put((string) preg_replace('/^result(?:\.|(?=\[\]))/', '', $name), $this->structure->node($page, $row->as($name), false, $root), $row->mayHaveParts())];
			}
		}

		return $result;
	}
}
