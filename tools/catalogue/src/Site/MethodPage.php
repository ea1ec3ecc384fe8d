<?php
// SPDX-License-Identifier: MIT
declare(strict_types=1);

namespace B24\Catalogue\Site;

use B24\Catalogue\{Catalogue, Method};
use B24\Catalogue\Purposes\Purposes;
use B24\Catalogue\Types\{ClassTypes, NestedFacts};

/** What the site's page of a method shows. */
final class MethodPage
{
	private readonly ClassTypes $types;
	private readonly ExampleCall $example;
	/** @var array<string, list<string>> cells by the first one of the row */
	private readonly array $lists;

	/** @param string $lists text of docs/lists.md, whose table says how each list is read */
	public function __construct(
		private readonly Catalogue $catalogue,
		private readonly NestedFacts $facts,
		private readonly Purposes $purposes,
		string $lists,
	) {
		$this->types = new ClassTypes($facts);
		$this->example = new ExampleCall($facts);
		$this->lists = self::rows($lists);
	}

	/** @return array<string, mixed> */
	public function of(Method $method): array
	{
		$record = $method->record;
		$parameters = $this->types->fields($method);
		foreach (array_filter($method->parameters(), static fn (array $parameter) => $parameter['required']) as $parameter) {
			$parameters[$parameter['name']]['required'] = true; // b24 demands it, even where an example leaves it out
		}
		$result = $this->types->result($method) ?? ['type' => array_filter(explode('|', (string) $record['result_type']))];
		$places = array_filter([$record['list_key'] ?? '', $record['result_key'] ?? '']);

		return [
			'name' => $method->name(),
			'version' => $method->version(),
			'file' => self::file($method),
			'other' => $this->other($method),
			'class' => $method->class ?? 'Client',
			'php' => self::php($method),
			'purpose' => $this->purposes->of($method),
			'scope' => $record['scope'],
			'access' => $record['access'],
			'appOnly' => $method->has('app_only'),
			'deprecated' => $method->isDeprecated(),
			'replacedBy' => $method->replacedBy(),
			'notOperational' => $method->has('not_operational'),
			'aliasOf' => $record['alias_of'] ?? null,
			'note' => $record['http_method_note'] ?? null,
			'ordered' => $method->has('ordered_params'),
			'oneOf' => $method->oneOf(),
			'parameters' => (new FieldTree($this->facts, 'Fields', $method->version()))->of($parameters),
			'isFile' => $record['result_type'] === 'file',
			'place' => array_values($places)[0] ?? null,
			'result' => (new FieldTree($this->facts, 'Row', $method->version()))->node('result', $result),
			'errors' => $this->facts->errors($method->name(), $method->version()),
			'example' => $this->example->call($method, $parameters),
			'list' => $this->list($method, $parameters),
			'doc' => $method->documentation(),
		];
	}

	/** One page for each record: seven names have two. */
	private static function file(Method $method): string
	{
		return $method->name() . ($method->isSecond ? '.v3' : '');
	}

	/** The page of the same name in the other version. */
	private function other(Method $method): ?string
	{
		foreach ($this->catalogue->methods as $other) {
			if ($other !== $method && $other->name() === $method->name()) {
				return self::file($other);
			}
		}

		return null;
	}

	private static function php(Method $method): string
	{
		$b24 = $method->isSecond ? '$b24->v3()' : '$b24';

		return match (true) {
			$method->name() === 'batch' => "{$b24}->batch()",
			default => $b24 . ($method->class === null ? '' : "->{$method->property()}") . "->$method->phpName()",
		};
	}

	/**
	 * @param array<string, array<string, mixed>> $parameters
	 * @return ?array<string, mixed>
	 */
	private function list(Method $method, array $parameters): ?array
	{
		$row = $this->lists["`{$method->name()}`" . ($method->version() === 3 ? ' (3)' : '')] ?? null;

		return $row === null ? null : [
			'pages' => $row[1], 'id' => trim($row[2], '`'), 'strategy' => $row[3], 'requests' => $row[4],
			'example' => $this->example->list($method, $parameters),
		];
	}

	/** @return array<string, list<string>> */
	private static function rows(string $markdown): array
	{
		preg_match('/^<!-- lists: .*? -->\n(.*?)^<!-- end of lists -->/ms', $markdown, $table) === 1 || throw new \RuntimeException('docs/lists.md has no table of lists');
		$rows = [];
		foreach (array_slice(explode("\n", trim($table[1])), 2) as $line) {
			$cells = array_map(trim(...), explode('|', trim($line, '|')));
			$rows[$cells[0]] = $cells;
		}

		return $rows;
	}
}
