<?php
// SPDX-License-Identifier: MIT
declare(strict_types=1);

namespace B24\Portal\Documented;

/** Which required parameter a call leaves out, inside of objects too. */
final class Requirements
{
	public function __construct(private readonly Catalogue $catalogue)
	{
	}

	/**
	 * @param  array<string, mixed>    $method as in methods.jsonl
	 * @param  array<string, mixed>    $facts  as in facts.jsonl
	 * @param  array<array-key, mixed> $params
	 * @return string|null the name of the first one that is missing
	 */
	public function missing(array $method, array $facts, array $params): ?string
	{
		if (isset($method['ordered_params']) || ($params !== [] && array_is_list($params))) {
			return null; // here names say nothing
		}
		foreach ($method['params'] as $parameter) {
			$isOptional = !$parameter['required'] || isset($facts['params'][$parameter['name']]['omitted']);
			if (!$isOptional && self::given($params, $parameter['name']) === null) {
				return $parameter['name'];
			}
		}
		foreach ($method['one_of'] ?? [] as $group) {
			if (array_filter($group, static fn (string $name) => self::given($params, $name) !== null) === []) {
				return $group[0];
			}
		}

		return $this->missingInside($facts['params'] ?? [], $params, 0);
	}

	/** @param array<string, array<string, mixed>> $facts */
	private function missingInside(array $facts, array $params, int $depth): ?string
	{
		foreach ($facts as $name => $fact) {
			$value = self::given($params, (string) $name);
			$fields = $fact['fields'] ?? (isset($fact['ref']) ? $this->catalogue->table($fact['ref']) : []);
			if (!is_array($value) || $fields === [] || array_is_list($value) || $depth > 4) {
				continue;
			}
			foreach ($fields as $field => $said) {
				if (($said['required'] ?? false) && !str_contains((string) $field, '*') && self::given($value, (string) $field) === null) {
					return (string) $field;
				}
			}
			$missing = $this->missingInside($fields, $value, $depth + 1);
			if ($missing !== null) {
				return $missing;
			}
		}

		return null;
	}

	/**
	 * Portals do not mind upper and lower case. An empty string is nothing.
	 *
	 * @param array<array-key, mixed> $params
	 */
	private static function given(array $params, string $name): mixed
	{
		$value = $params[$name] ?? array_change_key_case($params)[strtolower($name)] ?? null;

		return $value === '' ? null : $value;
	}
}
