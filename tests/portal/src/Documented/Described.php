<?php
// SPDX-License-Identifier: MIT
declare(strict_types=1);

namespace B24\Portal\Documented;

/**
 * What `X.fields` replies where its page shows only what the description of a field looks like: one for each field that the
 * pages of `X.add`, `X.get` and `X.list` name.
 */
final class Described
{
	public function __construct(private readonly Catalogue $catalogue)
	{
	}

	/** @return mixed the result, with descriptions by the names of the fields if its page has none */
	public function fields(string $method, int $version, mixed $result): mixed
	{
		if (preg_match('/^(.+)\.(?:get)?fields$/i', $method, $found) !== 1 || !is_array($result) && !is_object($result)) {
			return $result;
		}
		$fact = $this->catalogue->facts($method, $version)['result'] ?? [];
		$key = null;
		if (!isset($fact['each'])) {
			$key = array_key_first(array_filter($fact['fields'] ?? [], static fn (array $its) => isset($its['each'])));
			$fact = $fact['fields'][$key] ?? [];
		}
		if (!isset($fact['each'])) {
			return self::typed($result, $this->catalogue->facts($method, $version)['result']['fields'] ?? []);
		}
		$names = $this->names($found[1], $version);
		if ($names === []) {
			return $result;
		}
		$one = (array) (new Specimen($this->catalogue))->value($fact['each']);
		$its = $fact['each']['fields'] ?? $this->catalogue->table($fact['each']['ref'] ?? '');
		$allowed = $its['type']['values'] ?? $its['TYPE']['values'] ?? [];
		$fields = [];
		foreach ($names as $name => $type) {
			$type = $allowed === [] || in_array($type, $allowed, true) ? $type : ($one['type'] ?? $one['TYPE'] ?? '');
			$fields[$name] = array_intersect_key(['type' => $type, 'TYPE' => $type, 'title' => $name, 'upperName' => strtoupper($name)], $one)
				+ array_map(static fn (mixed $value) => is_bool($value) ? false : $value, $one);
		}

		return $key === null ? $fields : [$key => $fields] + (array) $result;
	}

	/**
	 * Descriptions that the page has, with the type that it names.
	 *
	 * @param array<string, array<string, mixed>> $facts by field
	 */
	private static function typed(mixed $result, array $facts): mixed
	{
		foreach (is_array($result) ? $result : [] as $name => $one) {
			if (is_array($one) && is_string($one['type'] ?? null) && isset($facts[$name]['fields'], $facts[$name]['type'][0])) {
				$result[$name] = ['type' => $facts[$name]['type'][0]] + array_map(static fn (mixed $value) => is_bool($value) ? false : $value, $one);
			}
		}

		return $result;
	}

	/** @return array<string, string> the types of a record's fields, by name */
	private function names(string $base, int $version): array
	{
		$places = [];
		foreach (['get', 'list'] as $verb) {
			$method = $this->catalogue->knows("$base.$verb", $version) ? $this->catalogue->method("$base.$verb", $version) : null;
			$place = $method === null ? [] : $this->catalogue->facts("$base.$verb", $version)['result'] ?? [];
			$key = (string) ($method['list_key'] ?? $method['result_key'] ?? '');
			$place = $key === '' ? $place : $place['fields'][$key] ?? [];
			$places[] = $place['item'] ?? $place['each'] ?? $place;
		}
		if ($this->catalogue->knows("$base.add", $version)) {
			$places[] = array_change_key_case($this->catalogue->facts("$base.add", $version)['params'] ?? [])['fields'] ?? [];
		}
		$names = [];
		foreach ($places as $place) {
			foreach ($place['fields'] ?? (isset($place['ref']) ? $this->catalogue->table($place['ref']) : []) as $name => $fact) {
				if (preg_match('/^\w+$/', (string) $name) === 1 && !is_int($name)) {
					$names[$name] ??= (string) preg_replace('/^\w+\.(id|ID)$/', 'integer', (string) ($fact['type'][0] ?? 'string'));
				}
			}
		}

		return $names;
	}
}
