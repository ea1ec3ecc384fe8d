<?php
// SPDX-License-Identifier: MIT
declare(strict_types=1);

namespace B24\Portal\Kinds;

use B24\Portal\Documented\Catalogue;
use B24\Portal\Documented\Methods;
use B24\Portal\Rest\Call;
use B24\Portal\Rest\Rest;
use B24\Portal\Rest\RestError;
use B24\Portal\Rows\Store;

/**
 * The methods around the kinds of records that kinds/*.php describe. The files say what a kind is and what its methods do
 * to it; the documentation says how each of them replies.
 */
final class Answers
{
	private const FOLDER = __DIR__ . '/../../kinds';
	/** Verbs that a method has by its name. */
	private const VERBS = ['add', 'get', 'list', 'update', 'delete', 'fields'];

	/** @var list<array{name: string, data: array<mixed>, to: string}> events that a call has raised beside its own */
	private array $raised = [];
	/** @var array<string, Kind> read at the first question */
	private array $kinds = [];
	/** @var array<string, array{Kind, string|\Closure, array<string, mixed>}> by "method in lower case, space, version" */
	private array $methods = [];
	/** @var array<string, true> methods that keep records without the help of a kind */
	private array $general = [];

	public function __construct(private readonly Methods $documented, private readonly Catalogue $catalogue, private readonly Store $store)
	{
	}

	/** Whether what the method writes is shown by others. */
	public function keeps(string $name, int $version): bool
	{
		return $this->entry($name, $version) !== null || isset($this->general[strtolower($name) . " $version"]);
	}

	/** @return array{\Closure(Call): mixed, Rest}|null */
	public function find(string $name, int $version): ?array
	{
		if ($this->entry($name, $version) === null) {
			return null;
		}
		$writes = ($this->catalogue->method($name, $version)['access'] ?? '') === 'write';

		return [$this->answer(...), new Rest($name, $version, $writes)];
	}

	public function kind(string $name): Kind
	{
		$this->read();

		return $this->kinds[$name];
	}

	/** The record that a call is about; null if there is none, or if no kind has the method. */
	public function idOf(Call $call): ?int
	{
		$entry = $this->entry($call->method, $call->version);
		if ($entry === null || (!is_string($entry[1]) && !isset($entry[2]['by']))) {
			return null;
		}
		$asked = new Asked($this->documented, $call, $entry[0], $entry[2]);

		return $this->id($asked, $asked->own($this));
	}

	/** @return array<string, mixed>|null null: no kind has the method */
	public function known(Call $call, int $id): ?array
	{
		$entry = $this->entry($call->method, $call->version);

		return $entry === null ? null : $entry[0]->record($id) ?? [];
	}

	/**
	 * @param array<mixed> $data
	 * @param string       $to   an address that hears of it, whether it is bound or not
	 */
	public function raise(string $event, array $data, string $to = ''): void
	{
		$this->raised[] = ['name' => $event, 'data' => $data, 'to' => $to];
	}

	/** @return list<array{name: string, data: array<mixed>, to: string}> once */
	public function raised(): array
	{
		[$raised, $this->raised] = [$this->raised, []];

		return $raised;
	}

	private function answer(Call $call): mixed
	{
		$this->documented->admit($call);
		[$kind, $verb, $said] = $this->entry($call->method, $call->version);
		$asked = new Asked($this->documented, $call, $kind, $said);
		if (isset($said['check'])) {
			$said['check']($this, $asked);
		}

		return match ($verb) {
			'add' => $this->add($asked),
			'get' => $this->get($asked),
			'list' => $this->list($asked),
			'update' => $this->update($asked),
			'delete' => $this->delete($asked),
			'put' => $this->id($asked, $this->own($asked)) === null ? $this->add($asked) : $this->update($asked),
			'fields' => $this->fields($asked),
			default => $verb($this, $asked),
		};
	}

	public function add(Asked $asked): mixed
	{
		$said = $asked->said;
		$own = $this->own($asked);
		$record = $asked->kind->spelt($asked->given());
		if (isset($said['keep'])) {
			$record = $said['keep']($record, $this, $asked);
		}
		$record = $own + $record;
		$record += isset($said['defaults']) ? ($said['defaults'] instanceof \Closure ? $said['defaults']($record, $this, $asked) : $said['defaults']) : [];
		$this->belongs($asked, $record);
		$unique = $said['unique'] ?? [];
		if ($unique !== [] && $asked->kind->first(array_intersect_key($record, array_flip($unique))) !== null) {
			throw new RestError($said['taken'] ?? 'ERROR_CORE', 'There is such a record already');
		}
		$id = $asked->kind->add($record);
		($said['then'] ?? null)?->__invoke($this, $asked, $id, $record);

		return $this->reply($asked, $id);
	}

	public function get(Asked $asked): mixed
	{
		return $this->reply($asked, $this->located($asked));
	}

	public function update(Asked $asked): mixed
	{
		$id = $this->located($asked);
		$said = $asked->said;
		$changes = $said['set'] ?? $asked->kind->spelt($asked->given());
		if (isset($said['keep'])) {
			$changes = $said['keep']($changes, $this, $asked);
		}
		$fixed = [...$said['immutable'] ?? [], $asked->kind->id, ...array_keys($asked->own($this))];
		$asked->kind->update($id, array_diff_key($changes, array_flip($fixed)));
		($said['then'] ?? null)?->__invoke($this, $asked, $id, $changes);

		return $this->reply($asked, $id);
	}

	public function delete(Asked $asked): mixed
	{
		$id = $this->located($asked);
		$record = (array) $asked->kind->record($id);
		$asked->kind->delete($id);
		$this->cascade($asked->kind, [$asked->kind->id => $id] + $record);
		($asked->said['then'] ?? null)?->__invoke($this, $asked, $id, $record);

		return $this->reply($asked, $id, $record);
	}

	public function list(Asked $asked): mixed
	{
		$own = $this->own($asked) + $asked->where();
		$kind = $asked->kind;
		if (isset($asked->said['only'])) {
			$only = $asked->said['only'];
			$fits = fn (int $id): bool => $kind->fits($id, (array) $kind->record($id), $own) && $only((array) $kind->record($id), $id, $asked, $this);
		} else {
			$fits = static fn (int $id): bool => $kind->fits($id, (array) $kind->record($id), $own);
		}
		$page = $this->documented->kept($asked->call, $kind->table(), fn (int $id, array $row): array => $this->row($asked, $id, $row), $fits, $asked->said['pages'] ?? false, $this->sought($asked), $kind->id);
		if ($page !== null) {
			return $page;
		}
		$rows = [];
		foreach ($kind->table()->ids->walk(1, PHP_INT_MAX, false) as $id) {
			if ($fits($id)) {
				$rows[$id] = $this->row($asked, $id, []);
			}
		}

		return $this->documented->rows($asked->call, $rows);
	}

	/** @return (\Closure(int): array<string, mixed>)|null fields that can be filtered by, although rows do not show them so */
	private function sought(Asked $asked): ?\Closure
	{
		$more = $asked->said['sought'] ?? null;

		return $more === null ? null : fn (int $id): array => $more((array) $asked->kind->record($id), $this);
	}

	public function fields(Asked $asked): mixed
	{
		$result = $this->documented->specimen($asked->call, 1);

		return isset($asked->said['entity']) ? $this->kind('userfields')->said['described']($this, $asked, $result) : $result;
	}

	/** @return array<array-key, mixed> a record as the list of the call shows it */
	public function row(Asked $asked, int $id, array $row): array
	{
		if (isset($asked->said['row'])) {
			return $asked->said['row']($this->shown($asked, $id), $this, $asked);
		}

		return View::of($row + $this->documented->rowFields($asked->call->method, $asked->call->version, $id), $this->shown($asked, $id), $asked->said['also'] ?? []);
	}

	/** @param array<string, mixed>|null $record if it is there no more */
	public function reply(Asked $asked, int $id, ?array $record = null): mixed
	{
		$shown = $this->shown($asked, $id, $record);
		if (isset($asked->said['reply'])) {
			return $asked->said['reply']($this, $asked, $id, $shown);
		}

		return $this->documented->with($asked->call, $id, static fn (array $fields): array => View::of($fields, $shown, $asked->said['also'] ?? []));
	}

	public function store(): Store
	{
		return $this->store;
	}

	/** @return array<array-key, mixed> the documented fields of a record or of a row, by the method that shows it */
	public function documentedFields(string $method): array
	{
		return $this->documented->rowFields($method, 2, 1);
	}

	/** @param \Closure(array<mixed>): array<mixed> $change what the page has as a reply about one record, with this change */
	public function made(Call $call, int $id, \Closure $change): mixed
	{
		return $this->documented->with($call, $id, $change);
	}

	/** @return array<string, string> the fields that a method takes, and their types */
	public function parameterFields(string $method): array
	{
		$fields = $this->catalogue->facts($method, 2)['params']['fields'] ?? [];
		$fields = $fields['fields'] ?? (isset($fields['ref']) ? $this->catalogue->table($fields['ref']) : []);
		$types = [];
		foreach ($fields as $name => $fact) {
			if (!str_contains((string) $name, '*')) {
				$types[$name] = $fact['type'][0] ?? 'string';
			}
		}

		return $types;
	}

	/** What is not there: the error of the page, or else what portals say. */
	public function absent(Asked $asked, int $id = 0): RestError
	{
		$code = $asked->said['absent'] ?? null;

		return ($code === null ? $this->documented->errors($asked->call)->absent($id) : null) ?? new RestError($code ?? '', 'Not found');
	}

	/** @return array<string, mixed> */
	private function shown(Asked $asked, int $id, ?array $record = null): array
	{
		$record ??= (array) $asked->kind->record($id);
		$record = [$asked->kind->id => $id] + $record;

		return isset($asked->said['show']) ? $asked->said['show']($record, $this, $asked) + $record : $record;
	}

	private function located(Asked $asked): int
	{
		$own = $this->own($asked);
		$id = $this->id($asked, $own);
		$record = $id === null ? null : $asked->kind->record($id);
		if ($record === null || !$asked->kind->fits($id, $record, $own)) {
			throw $this->absent($asked, (int) $id);
		}

		return $id;
	}

	/** @param array<string, mixed> $own */
	private function id(Asked $asked, array $own): ?int
	{
		$id = $asked->id($own);

		return isset($asked->said['locate']) ? $asked->said['locate']($id, $asked, $this) : $id;
	}

	/** @return array<string, mixed> what the call says of whose records it means; what they belong to must be there */
	private function own(Asked $asked): array
	{
		$own = $asked->own($this);
		$this->belongs($asked, $own);

		return $own;
	}

	/** @param array<string, mixed> $record */
	private function belongs(Asked $asked, array $record): void
	{
		foreach ($asked->said['in'] ?? [] as $parent => $fields) {
			foreach ($fields as $field => $its) {
				$value = $record[$field] ?? null;
				if ($value !== null && $this->kind($parent)->first([$its => $value]) === null) {
					$code = $this->kind($parent)->said['absent'] ?? null;
					throw $code === null ? $this->absent($asked) : new RestError($code, 'Not found');
				}
			}
		}
	}

	/** What belongs to a record goes with it. */
	private function cascade(Kind $kind, array $record): void
	{
		foreach ($this->kinds as $other) {
			$conditions = [];
			foreach ($other->said['in'][$kind->name] ?? [] as $field => $its) {
				$conditions[$field] = $record[$its] ?? '';
			}
			foreach ($conditions === [] ? [] : $other->find($conditions) as $id => $child) {
				$other->delete($id);
				$this->cascade($other, [$other->id => $id] + $child);
			}
		}
	}

	/** @return array{Kind, string|\Closure, array<string, mixed>}|null */
	private function entry(string $name, int $version): ?array
	{
		$this->read();

		return $this->methods[strtolower($name) . " $version"] ?? null;
	}

	private function read(): void
	{
		if ($this->kinds !== []) {
			return;
		}
		foreach (preg_grep('/\.php$/', scandir(self::FOLDER)) as $file) {
			foreach ((static fn (): array => require self::FOLDER . "/$file")() as $name => $said) {
				$this->kinds[$name] = new Kind($name, $said, $this->store);
				$this->register($this->kinds[$name], $said);
			}
		}
	}

	/** @param array<string, mixed> $said */
	private function register(Kind $kind, array $said): void
	{
		$methods = $said['methods'] ?? [];
		foreach ($said['prefixes'] ?? [$kind->name => []] as $prefix => $more) {
			foreach (self::VERBS as $verb) {
				if (!array_key_exists("$prefix.$verb", $methods)) { // null: it stays what it is without the kind
					$methods["$prefix.$verb"] = [$verb] + $more;
				}
			}
		}
		foreach (array_filter($methods) as $name => $entry) {
			[$verb, $more] = is_array($entry) ? [$entry[0], array_diff_key($entry, [0 => 0])] : [$entry, []];
			foreach ([2, 3] as $version) {
				if (isset($said['general'])) {
					$this->general[strtolower($name) . " $version"] = true;
				} elseif ($this->catalogue->knows($name, $version) && $version === ($more['version'] ?? 2)) {
					$this->methods[strtolower($name) . " $version"] = [$kind, $verb, $more + array_diff_key($said, ['methods' => 0, 'prefixes' => 0])];
				}
			}
		}
	}
}
