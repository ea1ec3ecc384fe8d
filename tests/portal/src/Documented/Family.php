<?php
// SPDX-License-Identifier: MIT
declare(strict_types=1);

namespace B24\Portal\Documented;

use B24\Portal\Rows\Shape;
use B24\Portal\Rows\Shapes\Plain;
use B24\Portal\Rows\Store;
use B24\Portal\Rows\Table;

/** The methods around one kind of record, `X.add`, `X.get`, `X.list` …: they share a table. */
final class Family
{
	/** @param Shape|null $shape what the rows look like, where a scope of the emulator lists the same table */
	private function __construct(public readonly string $verb, private readonly string $table, private readonly ?Shape $shape)
	{
	}

	/** @return self|null null if nothing is ever added: then there is nothing to remember */
	public static function of(string $method, int $version, Catalogue $catalogue): ?self
	{
		$method = strtolower($method);
		$dot = (int) strrpos($method, '.');
		[$prefix, $verb] = [substr($method, 0, $dot), substr($method, $dot + 1)];
		$knows = static fn (string $name) => $catalogue->knows($name, $version) || $catalogue->knows($name, 5 - $version);
		if ($prefix === '' || !$knows("$prefix.add")) {
			return null;
		}
		[$table, $shape] = self::ofScope($prefix);
		$lists = array_filter(["$prefix.list", "$prefix.getlist", "$prefix.get"], static fn (string $name) => $catalogue->method($name, $version)['list'] ?? false);

		return new self($verb, $table ?? array_values($lists)[0] ?? "$prefix.list", $shape);
	}

	public function table(Store $store): Table
	{
		return $store->table($this->table);
	}

	/**
	 * @param  array<array-key, mixed> $given
	 * @return array<array-key, mixed> as the table keeps it
	 */
	public function record(array $given): array
	{
		return $this->shape?->toRecord($given) ?? $given;
	}

	/** @return array<array-key, mixed> what is known of a record: what was written, and what a scope lists */
	public function known(Store $store, int $id): array
	{
		$table = $this->table($store);
		$record = $table->record($id) ?? [];

		return $this->shape === null ? $record : $this->shape->row(null, $id, $table->mix($id), $record) + $record;
	}

	/** @return array{?string, ?Shape} the table and the rows of a scope */
	private static function ofScope(string $prefix): array
	{
		return match ($prefix) {
			'tasks.task' => ['tasks', Plain::tasks()],
			'catalog.product' => ['products', Plain::products()],
			'documentgenerator.template', 'crm.documentgenerator.template' => ['templates', Plain::templates()],
			'department' => ['departments', Plain::departments()],
			'note.collection' => ['collections', Plain::collections()],
			default => [null, null],
		};
	}
}
