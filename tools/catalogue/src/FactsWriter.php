<?php
// SPDX-License-Identifier: MIT
declare(strict_types=1);

namespace B24\Catalogue;

/** The nested facts for C: rows of offsets, so that nothing needs relocation. What is the same stands there once. */
final class FactsWriter
{
	private readonly TextPool $pool;
	/** @var list<string> rows of the table of facts */
	private array $facts = ['{0}'];
	/** @var list<string> rows of the table of parts; null: not written yet */
	private array $parts = ['{0}'];
	/** @var array<string, int> positions in the table of parts, by what they hold */
	private array $known = ['' => 0];
	/** @var array<string, array<string, mixed>> the shared tables */
	private array $tables = [];
	/** @var array<string, int> positions of the shared tables in the table of parts */
	private array $shared = [];

	public function __construct(private readonly Catalogue $catalogue, private readonly string $file)
	{
		$this->pool = new TextPool();
	}

	/** src/catalogue/facts_data.h */
	public function data(): string
	{
		$methods = [];
		foreach (file($this->file) as $line) {
			$record = json_decode($line, true, flags: JSON_THROW_ON_ERROR);
			isset($record['table'])
				? $this->tables[$record['table']] = $record
				: $methods["$record[method] $record[version]"] = $record;
		}
		$rows = '';
		foreach ($this->catalogue->methods as $method) {
			$record = $methods[$method->name() . ' ' . $method->version()];
			$result = isset($record['result']) ? $this->list('item', ['' => $record['result']]) : 0;
			$rows .= sprintf("\t{%d, %d, %d},\n", $this->list('fields', $record['params'] ?? []), $result, $this->pool->list($record['errors'] ?? []));
		}
		count($this->parts) < 65536 ?: throw new \LengthException('more parts than 16 bits can number');

		return "/* SPDX-License-Identifier: MIT */\n/* Generated from facts.jsonl by ./dev gen. */\n\n"
			. "static const char b24_fact_pool[] =\n" . $this->pool->lines() . ";\n\n"
			. "static const b24_fact b24_facts[] = {\n\t" . implode(",\n\t", $this->facts) . ",\n};\n\n"
			. "static const b24_parts b24_parts_table[] = {\n\t" . implode(",\n\t", $this->parts) . ",\n};\n\n"
			. "static const b24_method_facts b24_facts_of_methods[B24_METHOD_COUNT] = {\n$rows};\n";
	}

	/**
	 * Puts the facts side by side.
	 *
	 * @param array<array-key, array<string, mixed>> $facts by name
	 * @return int their position in the table of parts
	 */
	private function list(string $kind, array $facts): int
	{
		$rows = [];
		foreach ($facts as $name => $fact) {
			$rows[] = sprintf('{%d, %d, %d, %d, %s}', $this->pool->offset((string) $name), $this->pool->offset(implode('|', $fact['type'] ?? [])),
				$this->pool->list(array_map(strval(...), $fact['values'] ?? [])), $this->partsOf($fact), ($fact['required'] ?? false) ? 'B24_FACT_REQUIRED' : '0');
		}
		$key = $rows === [] ? '' : "$kind " . implode("\n", $rows);
		if (!isset($this->known[$key])) {
			$this->known[$key] = count($this->parts);
			$this->parts[] = sprintf('{%d, %d, B24_PARTS_%s}', count($this->facts), count($rows), strtoupper($kind));
			array_push($this->facts, ...$rows);
		}

		return $this->known[$key];
	}

	/** @param array<string, mixed> $fact */
	private function partsOf(array $fact): int
	{
		return match (true) {
			isset($fact['ref']) => $this->table($fact['ref']),
			isset($fact['fields']) => $this->list('fields', $fact['fields']),
			isset($fact['item']) => $this->list('item', ['' => $fact['item']]),
			isset($fact['each']) => $this->list('each', ['' => $fact['each']]),
			isset($fact['names']) => $this->list('names', array_fill_keys($fact['names'], [])),
			default => 0,
		};
	}

	/** A shared table may hold itself: its place is known before its rows are. */
	private function table(string $name): int
	{
		if (!isset($this->shared[$name])) {
			$this->shared[$name] = count($this->parts);
			$this->parts[] = '';
			$at = $this->list('fields', $this->tables[$name]['fields']);
			$this->parts[$this->shared[$name]] = $this->parts[$at];
		}

		return $this->shared[$name];
	}
}
