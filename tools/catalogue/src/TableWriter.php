<?php
// SPDX-License-Identifier: MIT
declare(strict_types=1);

namespace B24\Catalogue;

/** The method table for C: one pool of strings and rows of offsets into it, so that nothing needs relocation. */
final class TableWriter
{
	private readonly TextPool $pool;
	/** @var array<string, int> positions in the table of ways to page, by what stands there */
	private array $pages = ['{0}' => 0];

	public function __construct(private readonly Catalogue $catalogue)
	{
		$this->pool = new TextPool();
	}

	/** src/catalogue/method_ids.h */
	public function ids(): string
	{
		$ids = implode('', array_map(static fn (Method $m) => "\t$m->constant,\n", $this->catalogue->methods));

		return <<<C
			/* SPDX-License-Identifier: MIT */
			/* Generated from methods.jsonl by ./dev gen. */
			#ifndef B24_CATALOGUE_METHOD_IDS_H
			#define B24_CATALOGUE_METHOD_IDS_H

			/* Positions in the table of methods. */
			typedef enum b24_method_id {
			{$ids}	B24_METHOD_COUNT
			} b24_method_id;

			#endif

			C;
	}

	/** src/catalogue/methods_data.h */
	public function data(): string
	{
		$rows = implode('', array_map($this->row(...), $this->catalogue->methods));

		return "/* SPDX-License-Identifier: MIT */\n/* Generated from methods.jsonl by ./dev gen. */\n\n"
			. "static const char b24_text_pool[] =\n" . $this->pool->lines() . ";\n\n"
			. "static const b24_pages b24_page_table[] = {\n\t" . implode(",\n\t", array_keys($this->pages)) . ",\n};\n\n"
			. "static const b24_method b24_methods[B24_METHOD_COUNT] = {\n$rows};\n";
	}

	/** @param array<string, mixed> $pages as they stand in methods.jsonl; empty: none */
	private function pages(array $pages): int
	{
		$flags = array_map(static fn (string $name) => 'B24_PAGES_' . strtoupper($name),
			array_filter(['distinct', 'from', 'overlaps', 'steps', 'takes'], static fn (string $name) => $pages[$name] ?? false));
		$row = $pages === [] ? '{0}' : sprintf('{%d, %d, %d, %d, %d, %d, %d, %d, %d, %d, %d, %d, %d, %s, %s}',
			...array_map(fn (string $key) => $this->pool->offset($pages[$key] ?? ''), ['at', 'limit', 'next', 'more', 'total', 'id', 'order', 'kind', 'alone', 'other']),
			...[$pages['rows'], $pages['sure'] ?? $pages['rows'], $pages['last'] ?? 0],
			...['B24_RUNS_' . strtoupper($pages['runs'] ?? 'any'), $flags === [] ? '0' : implode(' | ', $flags)]);

		return $this->pages[$row] ??= count($this->pages);
	}

	private function row(Method $method): string
	{
		$flags = array_filter([
			$method->record['access'] === 'read' ? 'B24_READ_ONLY' : null,
			$method->isDeprecated() ? 'B24_DEPRECATED' : null,
			$method->has('app_only') ? 'B24_APP_ONLY' : null,
			$method->has('ordered_params') ? 'B24_ORDERED' : null,
			$method->has('list') ? 'B24_LIST' : null,
			$method->record['result_type'] === 'file' ? 'B24_FILE_REPLY' : null,
		]);

		return sprintf(
			"\t{%d, %d, %d, %s, %d, %d, %d, %d, %d, %d, %d, %d, %d},\n",
			$this->pool->offset($method->name()),
			strlen($method->name()),
			$method->version(),
			$flags === [] ? '0' : implode(' | ', $flags),
			$this->pool->list($this->parameters($method)),
			$this->pool->list($method->record['scope']),
			$this->pool->offset($method->record['doc']),
			$this->pool->list($method->replacedBy()),
			$this->pool->offset($method->record['paging'] ?? ''),
			$this->pool->offset($method->record['list_key'] ?? ''),
			$this->pool->offset($method->record['id_field'] ?? ''),
			$this->pool->offset(($method->class ?? 'Client') . '::' . $method->phpName),
			$this->pages($method->record['pages'] ?? []),
		);
	}

	/**
	 * `!name:types` a required parameter, `-name:types` an optional one, `?a|b` a group of which one must be given.
	 *
	 * @return list<string>
	 */
	private function parameters(Method $method): array
	{
		$parameters = array_map(
			static fn (array $p) => ($p['required'] ? '!' : '-') . $p['name'] . ':' . implode('|', $p['type']),
			$method->parameters(),
		);

		return [...$parameters, ...array_map(static fn (array $group) => '?' . implode('|', $group), $method->oneOf())];
	}
}
