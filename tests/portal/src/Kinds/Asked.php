<?php
// SPDX-License-Identifier: MIT
declare(strict_types=1);

namespace B24\Portal\Kinds;

use B24\Portal\Documented\Methods;
use B24\Portal\Rest\Call;

/** A call about the records of a kind: which of them it means, and what it says of them. */
final class Asked
{
	/** Parameters that are no field of a record. */
	private const OTHERS = ['id', 'auth', 'auth_connector', 'start'];

	/** @var array<array-key, mixed> by name */
	public readonly array $params;
	/** @var array<string, mixed> the same by name in lower case */
	private readonly array $lower;

	/** @param array<string, mixed> $said what is said of the method, and of the kind */
	public function __construct(private readonly Methods $documented, public readonly Call $call, public readonly Kind $kind, public readonly array $said)
	{
		$this->params = $documented->named($call);
		$this->lower = array_change_key_case($this->params);
	}

	/** Portals do not mind upper and lower case. An empty string is nothing. */
	public function param(string $name, mixed $default = null): mixed
	{
		$value = $this->params[$name] ?? $this->lower[strtolower($name)] ?? null;

		return $value === '' || $value === null ? $default : $value;
	}

	/** @return array<array-key, mixed> the fields of the record, which some methods take without `fields` around them */
	public function given(): array
	{
		$name = $this->said['fields'] ?? null;
		foreach ($name === null ? ['fields', 'data'] : (array) $name as $one) {
			if (is_array($this->param($one))) {
				return $this->param($one);
			}
		}
		$others = array_map(strtolower(...), [...self::OTHERS, ...array_keys($this->said['own'] ?? []), ...$this->said['without'] ?? []]);

		return array_filter($this->params, static fn (int|string $name) => !in_array(strtolower((string) $name), $others, true), ARRAY_FILTER_USE_KEY);
	}

	/** @return array<string, mixed> whose records are meant: fields and values */
	public function own(Answers $all): array
	{
		$own = $this->said['fixed'] ?? [];
		if (isset($this->said['whose'])) {
			$own += $this->said['whose']($all, $this);
		}

		return $own + $this->values($this->said['own'] ?? []);
	}

	/** @return array<string, mixed> what else the records of a list have to fulfil */
	public function where(): array
	{
		return $this->values($this->said['where'] ?? []);
	}

	/** @param array<string, mixed> $own */
	public function id(array $own): ?int
	{
		foreach ($this->said['by'] ?? [] as $names) {
			$values = $this->values($names);
			if (count($values) === count($names)) {
				$id = $values[$this->kind->id] ?? null;

				return $id !== null ? (int) (is_scalar($id) ? $id : 0) : $this->kind->first($values + $own);
			}
		}

		return isset($this->said['by']) ? null : $this->documented->idIn($this->call, $this->params);
	}

	/**
	 * @param  array<string, string> $names parameter → field
	 * @return array<string, mixed> field → value, of those that are given
	 */
	private function values(array $names): array
	{
		$values = [];
		foreach ($names as $param => $field) {
			$value = $this->param($param);
			if ($value !== null) {
				$values[$field] = $value;
			}
		}

		return $values;
	}
}
