<?php
// SPDX-License-Identifier: MIT
declare(strict_types=1);

namespace B24\Portal\Rest;

use B24\Portal\Documented\Methods;

/** Which events a write raises, and what they carry. The table is documented/announced.php. */
final class Announcements
{
	private const VERBS = ['add', 'update', 'delete'];
	/** What crm.item.* calls the types that have methods and events of their own. */
	private const TYPES = ['1' => 'crm.lead', '2' => 'crm.deal', '3' => 'crm.contact', '4' => 'crm.company', '7' => 'crm.quote'];

	/** @var array<string, array{string, array<string, mixed>}>|null read at the first call */
	private ?array $table = null;

	/** @param \Closure(list<array{name: string, data: array<mixed>}>, string): void $tell whom it concerns; the second is the source of the write */
	public function __construct(private readonly Methods $documented, private readonly \Closure $tell)
	{
	}

	/** @return (\Closure(mixed): void)|null to be called with the result, when the write is done; null if it raises nothing */
	public function prepare(Call $call): ?\Closure
	{
		$entry = $this->entry($call);
		$kinds = $this->documented->kinds;
		$source = (string) $call->param('auth_connector', '');
		if ($entry === null) {
			return $kinds->find($call->method, $call->version) === null ? null : fn () => $this->others($kinds->raised(), $source);
		}
		$params = $this->documented->named($call);
		$id = $entry['verb'] === 'add' ? null : $this->documented->idOf($call);
		$known = $id === null ? [] : $this->documented->known($call, $id); // a deleted record is not known any more

		return function (mixed $result) use ($entry, $call, $params, $id, $known, $kinds, $source): void {
			$others = $kinds->find($call->method, $call->version) === null ? [] : $kinds->raised();
			if ($result === false) {
				return;
			}
			$flat = self::flat($result);
			$given = self::given($params);
			$id ??= $flat['id'] ?? (is_scalar($result) ? $result : null);
			$kept = is_numeric($id) ? $kinds->known($call, (int) $id) ?? [] : []; // as it stands there now
			$said = array_change_key_case($kept) + array_change_key_case($given) + array_change_key_case($params) + array_change_key_case($known) + $flat;
			$said['id'] = $id ?? $said['id'] ?? null;
			$data = self::fill($entry['data'], $said, $given);
			$events = array_map(static fn (string $name) => ['name' => $name, 'data' => $data], $entry['events']);
			($this->tell)($events, $source);
			$this->others($others, $source);
		};
	}

	/** @param list<array{name: string, data: array<mixed>}> $events what was written along with it */
	private function others(array $events, string $source): void
	{
		if ($events !== []) {
			($this->tell)($events, $source);
		}
	}

	/** @return array{events: list<string>, verb: string, data: array<string, mixed>}|null */
	private function entry(Call $call): ?array
	{
		$this->table ??= (static fn (): array => require __DIR__ . '/../../documented/announced.php')();
		$method = strtolower($call->method);
		if (isset($this->table[$method])) {
			$verb = str_ends_with($method, '.delete') ? 'delete' : (preg_match('/\.(add|create)$/', $method) === 1 ? 'add' : 'update');

			return ['events' => [$this->table[$method][0]], 'verb' => $verb, 'data' => $this->table[$method][1]];
		}
		$dot = (int) strrpos($method, '.');
		[$kind, $verb] = [substr($method, 0, $dot), substr($method, $dot + 1)];
		if (!in_array($verb, self::VERBS, true)) {
			return null;
		}
		$type = $kind === 'crm.item' ? (string) $call->param('entityTypeId') : '';
		[$event, $data] = $this->table[self::TYPES[$type] ?? $kind] ?? [null, []];
		if ($event === null) {
			return null;
		}
		$event = str_replace('*', strtoupper($verb), $event);

		return ['events' => $type === '' || isset(self::TYPES[$type]) ? [$event] : [$event, "{$event}_$type"], 'verb' => $verb, 'data' => $data];
	}

	/**
	 * @param  array<array-key, mixed> $data  with {NAME} in it
	 * @param  array<array-key, mixed> $said  by name in lower case
	 * @param  array<array-key, mixed> $given the fields of the call
	 * @return array<array-key, mixed>
	 */
	private static function fill(array $data, array $said, array $given): array
	{
		$filled = [];
		foreach ($data as $name => $value) {
			if ($name === '{*}') {
				$filled += $given;
			} else {
				$filled[$name] = is_array($value) ? self::fill($value, $said, $given) : self::value((string) $value, $said);
			}
		}

		return $filled;
	}

	/** @param array<array-key, mixed> $said */
	private static function value(string $text, array $said): mixed
	{
		if (preg_match('/^\{([\w|]+)(?:=([^:}]*))?(:int)?\}$/', $text, $parts) !== 1) {
			return $text;
		}
		$value = $parts[2] ?? '';
		foreach (array_reverse(explode('|', strtolower($parts[1]))) as $name) {
			$value = is_scalar($said[$name] ?? null) ? $said[$name] : $value;
		}

		return isset($parts[3]) ? (int) $value : (string) $value;
	}

	/**
	 * @param  array<array-key, mixed> $params
	 * @return array<array-key, mixed>
	 */
	private static function given(array $params): array
	{
		$fields = array_change_key_case($params)['fields'] ?? null;

		return is_array($fields) ? $fields : array_diff_key($params, ['auth_connector' => 0]);
	}

	/** @return array<string, mixed> what a result says, by name in lower case: its own fields, and those of the record in it */
	private static function flat(mixed $result): array
	{
		$flat = [];
		foreach (is_array($result) ? [$result, ...array_filter($result, is_array(...))] : [] as $level) {
			$flat += array_filter(array_change_key_case($level), is_scalar(...));
		}

		return $flat;
	}
}
