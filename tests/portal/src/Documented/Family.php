<?php
// SPDX-License-Identifier: MIT
declare(strict_types=1);

namespace B24\Portal\Documented;

use B24\Portal\Rows\Store;
use B24\Portal\Rows\Table;

/** The methods around one kind of record, `X.add`, `X.get`, `X.list` …: they share a table. */
final class Family
{
	private function __construct(public readonly string $verb, private readonly string $table)
	{
	}

	/** @return self|null null if nothing is ever added: then there is nothing to remember */
	public static function of(string $method, int $version, Catalogue $catalogue): ?self
	{
		$method = strtolower($method);
		$dot = (int) strrpos($method, '.');
		[$prefix, $verb] = [substr($method, 0, $dot), substr($method, $dot + 1)];
		$others = [$version, 5 - $version];
		$knows = static fn (string $name) => array_filter($others, static fn (int $its) => $catalogue->method($name, $its) !== null) !== [];
		if ($prefix === '' || !$knows("$prefix.add")) {
			return null;
		}
		$lists = array_filter(["$prefix.list", "$prefix.getlist", "$prefix.get"], static fn (string $name) => $catalogue->method($name, $version)['list'] ?? false);

		return new self($verb, array_values($lists)[0] ?? "$prefix.list");
	}

	public function table(Store $store): Table
	{
		return $store->table($this->table);
	}
}
