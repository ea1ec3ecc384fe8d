<?php
// SPDX-License-Identifier: MIT
declare(strict_types=1);

namespace B24\Portal\Rows;

/**
 * What the rows of a table look like to a method: its fields, each a constant or a function of the row's id and of a
 * number that looks random but depends on id and seed only. What such a function returns needs no escaping in JSON.
 */
final class Shape
{
	private const TEMPLATES = 64;
	/** Fields that users add: a row has them when somebody has written them. */
	private const ADDED = '/^(UF_|PARENT_ID_|uf[A-Z]|parentId\d|(PHONE|EMAIL|WEB|IM|LINK)$)/';
	/** Of these, the ones that lists show only by their name. */
	private const BY_NAME = ['PHONE', 'EMAIL', 'WEB', 'IM', 'LINK'];

	/** @var array<string, array{string, list<\Closure>}> JSON of a row to be filled in, by the fields it shows */
	private array $templates = [];

	/**
	 * @param array<string, mixed>  $fields
	 * @param string|null           $filterId the id in filter and order, where it is not called as in the rows
	 * @param array<string, string> $records  what written records call a field, where the name differs
	 */
	public function __construct(
		private readonly array $fields,
		public readonly string $id,
		public readonly ?string $filterId = null,
		private readonly array $records = [],
	) {
	}

	public function filterId(): string
	{
		return $this->filterId ?? $this->id;
	}

	/** The field that a client means: where the id goes by another name in filters, so do the other fields. */
	public function field(string $name): string
	{
		if ($this->filterId === null || $this->has($name)) {
			return $name;
		}
		$lower = strtolower(strtr($name, ['_' => '']));

		return array_column(array_map(static fn (string $own) => [strtolower($own), $own], $this->names()), 1, 0)[$lower] ?? $name;
	}

	public function has(string $field): bool
	{
		return array_key_exists($field, $this->fields) || preg_match(self::ADDED, $field) === 1;
	}

	/** @return list<string> */
	public function names(): array
	{
		return array_keys($this->fields);
	}

	public function value(string $field, int $id, int $mix, ?array $record): mixed
	{
		$own = $this->fields[$field] ?? null;
		$value = $own instanceof \Closure ? $own($id, $mix) : $own;
		$name = $this->recordName($field);
		if ($record === null || !isset($record[$name])) {
			return $value;
		}

		return self::like($value, $record[$name]);
	}

	/**
	 * @param list<string>|null $select null for all
	 * @return array<string, mixed>
	 */
	public function row(?array $select, int $id, int $mix, ?array $record): array
	{
		$row = [];
		foreach ($this->selected($select) as $field) {
			$row[$field] = $this->value($field, $id, $mix, $record);
		}
		foreach ($record === null ? [] : $this->added($select, $record) as $name => $field) {
			$row[$field] = $record[$name];
		}

		return $row;
	}

	/** @param list<string>|null $select */
	public function json(?array $select, int $id, int $mix, ?array $record): string
	{
		if ($record !== null) {
			return (string) json_encode($this->row($select, $id, $mix, $record), JSON_INVALID_UTF8_SUBSTITUTE);
		}
		[$template, $functions] = $this->template($select);
		$values = [];
		foreach ($functions as $function) {
			$values[] = $function($id, $mix);
		}

		return vsprintf($template, $values);
	}

	/**
	 * @param  array<array-key, mixed> $fields as a client wrote them
	 * @return array<string, mixed>    as records keep them
	 */
	public function toRecord(array $fields): array
	{
		$record = [];
		foreach ($fields as $field => $value) {
			$record[$this->recordName((string) $field)] = $value;
		}

		return $record;
	}

	/**
	 * @param  list<string>|null    $select
	 * @param  array<string, mixed> $record
	 * @return array<string, string> what the record and the row call the fields that users have added
	 */
	private function added(?array $select, array $record): array
	{
		$added = [];
		foreach (preg_grep(self::ADDED, array_keys($record)) as $name) {
			$field = $this->id === 'ID' ? $name : self::camel($name);
			$asked = in_array($name, self::BY_NAME, true) ? [$name] : [$field, $name, '*', 'UF_*', 'uf*'];
			if ($select === null || array_intersect($asked, $select) !== []) {
				$added[$name] = $field;
			}
		}

		return $added;
	}

	/** UF_CRM_2_16396 is ufCrm2_16396, UF_CRM_LENGTH is ufCrmLength. */
	private static function camel(string $name): string
	{
		$camel = preg_replace_callback('/_([a-z])/', static fn (array $parts) => strtoupper($parts[1]), strtolower($name));

		return (string) preg_replace('/(?<=[a-z])_(?=\d)/', '', (string) $camel, 1);
	}

	private function recordName(string $field): string
	{
		$field = (string) preg_replace('/^(ufCrm|parentId)(\d)/', '$1_$2', $field);

		return $this->records[$field] ?? strtoupper((string) preg_replace('~(?<=[a-z0-9])[A-Z]~', '_$0', $field));
	}

	/**
	 * @param  list<string>|null $select
	 * @return list<string>
	 */
	private function selected(?array $select): array
	{
		$known = $select === null ? [] : array_values(array_intersect($select, $this->names()));
		if ($select === null || $known === [] || in_array('*', $select, true)) {
			return $this->names();
		}

		return in_array($this->id, $known, true) ? $known : [$this->id, ...$known];
	}

	/**
	 * @param  list<string>|null $select
	 * @return array{string, list<\Closure>}
	 */
	private function template(?array $select): array
	{
		$key = $select === null ? '' : implode(',', $select);
		if (isset($this->templates[$key])) {
			return $this->templates[$key];
		}
		$members = $functions = [];
		foreach ($this->selected($select) as $field) {
			$value = $this->fields[$field];
			if ($value instanceof \Closure) {
				$functions[] = $value;
				$text = is_string($value(1, 1)) ? '"%s"' : '%s';
			} else {
				$text = strtr((string) json_encode($value), ['%' => '%%']);
			}
			$members[] = json_encode($field) . ":$text";
		}
		if (count($this->templates) >= self::TEMPLATES) {
			$this->templates = [];
		}

		return $this->templates[$key] = ['{' . implode(',', $members) . '}', $functions];
	}

	/** Forms carry strings, JSON carries anything; a row always shows the type of its field. */
	private static function like(mixed $model, mixed $value): mixed
	{
		if (is_scalar($model) && is_scalar($value)) {
			// The model of a sum has no fraction; one that was written keeps its own.
			$broken = is_int($model) && is_numeric($value) && fmod((float) $value, 1.0) !== 0.0;
			settype($value, $broken ? 'float' : gettype($model));
		}

		return $value;
	}
}
