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

	/** @var array<string, array{0: string, 1: array<string, mixed>, 2?: list<array{string, array<string, mixed>}>}>|null read at the first call */
	private ?array $table = null;

	/** @param \Closure(list<array{name: string, data: array<mixed>}>, string, int): void $tell whom it concerns; then the source of the write, and the number of its request */
	public function __construct(private readonly Methods $documented, private readonly \Closure $tell)
	{
	}

	/** @return (\Closure(mixed): void)|null to be called with the result, when the write is done; null if it raises nothing */
	public function prepare(Call $call): ?\Closure
	{
		$entry = $this->entry($call);
		$kinds = $this->documented->kinds;
		$kinds->raised(); // what has failed has raised nothing
		$source = (string) $call->param('auth_connector', '');
		if ($entry === null) {
			return fn () => $this->others($kinds->raised(), $source, $call->request->number);
		}
		$params = $this->documented->named($call);
		$id = $entry['verb'] === 'add' ? null : $this->documented->idOf($call);
		$known = $id === null ? [] : $this->documented->known($call, $id); // a deleted record is not known any more

		return function (mixed $result) use ($entry, $call, $params, $id, $known, $kinds, $source): void {
			$others = $kinds->raised();
			if ($result === false) {
				return;
			}
			$flat = self::flat($result);
			$given = self::given($params);
			$id ??= $flat['id'] ?? (is_scalar($result) ? $result : null);
			$its = is_numeric($id) ? (int) $id : $kinds->idOf($call);
			$kept = $its === null ? [] : $kinds->known($call, $its) ?? []; // as it stands there now
			$said = array_change_key_case($kept) + array_change_key_case($given) + array_change_key_case($params) + array_change_key_case($known) + $flat;
			$said['id'] = $id ?? $said['id'] ?? null;
			$events = array_map(static fn (array $event) => ['name' => $event[0], 'data' => self::fill($event[1], $said, $given)], $entry['events']);
			($this->tell)([...$events, ...$others], $source, $call->request->number);
		};
	}

	/** @param list<array{name: string, data: array<mixed>}> $events what was written along with it */
	private function others(array $events, string $source, int $request): void
	{
		if ($events !== []) {
			($this->tell)($events, $source, $request);
		}
	}

	/** @return array{events: list<array{string, array<string, mixed>}>, verb: string}|null */
	private function entry(Call $call): ?array
	{
		$this->table ??= (static fn (): array => require __DIR__ . '/../../documented/announced.php')();
		$method = strtolower($call->method);
		if (isset($this->table[$method])) {
			$verb = str_ends_with($method, '.delete') ? 'delete' : (preg_match('/\.(add|create)$/', $method) === 1 ? 'add' : 'update');

			return ['events' => [array_slice($this->table[$method], 0, 2), ...$this->table[$method][2] ?? []], 'verb' => $verb];
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

		return ['events' => [[$event, $data], ...$type === '' || isset(self::TYPES[$type]) ? [] : [["{$event}_$type", $data]]], 'verb' => $verb];
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
