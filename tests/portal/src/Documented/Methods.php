<?php
// SPDX-License-Identifier: MIT
declare(strict_types=1);

namespace B24\Portal\Documented;

use B24\Portal\Kinds\Answers;
use B24\Portal\Rest\Attachment;
use B24\Portal\Rest\Call;
use B24\Portal\Rest\Page;
use B24\Portal\Rest\Rest;
use B24\Portal\Rest\RestError;
use B24\Portal\Rest\Settings;
use B24\Portal\Rows\Store;
use B24\Portal\Rows\Table;
use B24\Portal\UsageError;

/**
 * Every documented method that no scope has. The reply has the structure of the page, and errors have its codes. What
 * `X.add` gets is kept, so that `X.get` and `X.list` show it.
 */
final class Methods
{
	private readonly Requirements $requirements;
	private readonly Described $described;
	private readonly Lists $lists;
	public readonly Answers $kinds;
	/** @var array<string, array<string, mixed>> a row of a list, by method and version */
	private array $rows = [];
	/** @var array<string, Family|null> by method and version */
	private array $families = [];

	public function __construct(public readonly Catalogue $catalogue, private readonly Store $store, private readonly Settings $settings)
	{
		$this->requirements = new Requirements($catalogue);
		$this->described = new Described($catalogue);
		$this->lists = new Lists($store, $settings, $this);
		$this->kinds = new Answers($this, $catalogue, $store);
	}

	/** @return array{\Closure(Call): mixed, Rest}|null a list whose number of rows somebody has set */
	public function ordered(string $name, int $version): ?array
	{
		return $this->store->isOrdered(strtolower($name)) ? $this->lists->find($name, $version) : null;
	}

	/** @return array{\Closure(Call): mixed, Rest}|null */
	public function find(string $name, int $version): ?array
	{
		$list = $this->kinds->find($name, $version) ?? $this->lists->find($name, $version);
		if ($list !== null || !$this->catalogue->knows($name, $version)) {
			return $list;
		}
		$writes = $this->catalogue->method($name, $version)['access'] === 'write';

		return [$this->answer(...), new Rest($name, $version, $writes)];
	}

	/** What the page does not allow: a webhook, or a call without a required parameter. */
	public function admit(Call $call): void
	{
		$method = $this->catalogue->method($call->method, $call->version);
		if ($method === null) {
			return;
		}
		if ($this->settings->requireApplication && !$call->actor->isApplication && ($method['app_only'] ?? false)) {
			throw $this->errors($call)->application();
		}
		if (!$this->settings->requireParameters) {
			return;
		}
		$missing = $this->requirements->missing($method, $this->catalogue->facts($call->method, $call->version), $call->params);
		if ($missing !== null) {
			throw $this->errors($call)->missing($missing);
		}
	}

	/**
	 * The documented fields of a row of a list.
	 *
	 * @param  array<string, mixed> $row what is known of it
	 * @return array<string, mixed>
	 */
	public function row(string $method, int $version, int $id, array $row): array
	{
		$fields = $this->rowFields($method, $version, $id);
		$family = $this->family($method, $version);
		$given = $family?->known($this->store, $id) ?? [];

		return $given === [] ? $row + $fields : Records::overlay($row + $fields, $given, true);
	}

	/** @return array<string, mixed> the documented fields of a row of a list */
	public function rowFields(string $method, int $version, int $id): array
	{
		$fields = $this->rows[strtolower($method) . " $version"] ??= $this->rowOf($method, $version);
		foreach (['ID', 'id'] as $name) {
			if (isset($fields[$name])) {
				$fields[$name] = is_string($fields[$name]) ? (string) $id : $id;
			}
		}

		return $fields;
	}

	/**
	 * A page of a list of records that are kept.
	 *
	 * @param  \Closure(int, array<string, mixed>): array $row
	 * @param  \Closure(int): bool                        $fits whether the list may show a record at all
	 * @param  (\Closure(int): array<string, mixed>)|null  $more  fields to filter by that rows do not show
	 * @param  bool                                        $pages the list has pages, whether its page says so or not
	 * @param  string                                      $id    what a row calls its id
	 * @return Page|null null: the documentation does not say how the list has pages
	 */
	public function kept(Call $call, Table $table, \Closure $row, \Closure $fits, bool $pages, ?\Closure $more, string $id): ?Page
	{
		return $this->lists->kept($call, $table, $row, $fits, $pages, $more, $id);
	}

	/**
	 * @param  array<int, array<array-key, mixed>> $rows by id
	 * @return mixed a reply with these rows, where the page has them
	 */
	public function rows(Call $call, array $rows): mixed
	{
		$method = $this->catalogue->method($call->method, $call->version);
		$place = $this->catalogue->facts($call->method, $call->version)['result'] ?? [];
		$key = (string) ($method['list_key'] ?? $method['result_key'] ?? '');
		$place = $key === '' ? $place : $place['fields'][$key] ?? [];
		$rows = isset($place['each']) && $rows !== [] ? $rows : array_values($rows);

		return $key === '' ? $rows : [$key => $rows] + (array) $this->specimen($call, 1);
	}

	/** The reply to a call as the page has it, with values that are made up. */
	public function specimen(Call $call, int $id): mixed
	{
		return $this->shape($this->catalogue->method($call->method, $call->version), $this->catalogue->facts($call->method, $call->version), $id);
	}

	/**
	 * The reply to a call about one record.
	 *
	 * @param \Closure(array<mixed>): array<mixed> $change makes the record of the one that is made up
	 */
	public function with(Call $call, int $id, \Closure $change): mixed
	{
		return self::within($this->specimen($call, $id), $this->catalogue->method($call->method, $call->version), $change);
	}

	/**
	 * The fault `documented` is an error of a method's page: from its code follows the rest.
	 *
	 * @param  array<string, mixed> $fault as POST /faults brings it
	 * @return array<string, mixed> a fault that needs no page
	 */
	public function fault(array $fault): array
	{
		if (($fault['kind'] ?? '') !== 'documented') {
			return $fault;
		}
		$name = (string) ($fault['method'] ?? throw new UsageError('the fault documented needs a method'));
		$version = $this->catalogue->knows($name, 2) ? 2 : 3;
		$errors = Errors::of($this->catalogue, $name, $version);
		$args = (array) ($fault['args'] ?? []);
		$code = isset($args['error']) ? (string) $args['error'] : null;
		$error = $errors->named($code)
			?? throw new UsageError("the page of $name has no error $code; it has: " . implode(', ', array_map(static fn (string $its) => "\"$its\"", $errors->codes())));
		$args += ['description' => $error->getMessage(), 'status' => $error->status];

		return ['kind' => 'status', 'args' => ['error' => $error->error] + $args] + $fault;
	}

	/** @return array<array-key, mixed> the parameters of a call by name, those that count by their place, too */
	public function named(Call $call): array
	{
		$method = $this->catalogue->method($call->method, $call->version);
		if ($method === null || $call->params === [] || !array_is_list($call->params)) {
			return $call->params;
		}
		$names = array_slice(array_column($method['params'], 'name'), 0, count($call->params));

		return array_combine($names, array_slice($call->params, 0, count($names)));
	}

	/** The id of the record that a call is about. */
	public function idOf(Call $call): ?int
	{
		return $this->kinds->idOf($call) ?? $this->idIn($call, $this->named($call));
	}

	/** @param array<array-key, mixed> $params by name */
	public function idIn(Call $call, array $params): ?int
	{
		$method = $this->catalogue->method($call->method, $call->version);

		return $method === null ? null : self::id($method, $params);
	}

	/** @return array<array-key, mixed> what is known of a record */
	public function known(Call $call, int $id): array
	{
		return $this->kinds->known($call, $id) ?? $this->family($call->method, $call->version)?->known($this->store, $id) ?? [];
	}

	private function answer(Call $call): mixed
	{
		$this->admit($call);
		$method = $this->catalogue->method($call->method, $call->version);
		$facts = $this->catalogue->facts($call->method, $call->version);
		if (($method['result_type'] ?? '') === 'file') {
			return new Attachment('example.txt', "An example of a file.\n");
		}
		$id = self::id($method, $call->params);
		$record = [];
		$family = $this->family($call->method, $call->version);
		if ($family !== null) {
			[$id, $record] = $this->remember($family, $call, $id);
		}
		$result = $this->shape($method, $facts, $id ?? 1);
		if ($method['list']) {
			return Page::window($result, null, null);
		}
		$isGet = $family !== null && in_array($family->verb, ['get', 'add', 'update'], true);

		return self::within($result, $method, static fn (array $its) => Records::overlay(
			Records::overlay($its, self::plain($call->params), false),
			$record,
			$isGet && $family->verb === 'get',
		));
	}

	/**
	 * What a table of records makes of it.
	 *
	 * @return array{?int, array<string, mixed>} the record's id and what was written
	 */
	private function remember(Family $family, Call $call, ?int $id): array
	{
		$table = $family->table($this->store);
		$given = $family->record(self::given($call->params));
		if ($family->verb === 'add') {
			$id = $table->insert($given);

			return [$id, $family->known($this->store, $id)];
		}
		if ($id === null || !in_array($family->verb, ['get', 'update', 'delete'], true)) {
			return [$id, []];
		}
		if (!$table->ids->lives($id)) {
			throw $this->errors($call)->absent($id) ?? new RestError('', 'Not found');
		}
		match ($family->verb) {
			'update' => $table->update($id, $given),
			'delete' => $table->delete($id),
			default => null,
		};

		return [$id, $family->known($this->store, $id)];
	}

	/** @param array<string, mixed> $method */
	private function shape(array $method, array $facts, int $id): mixed
	{
		$specimen = new Specimen($this->catalogue, $id);
		if (isset($facts['result'])) {
			return $this->described->fields($method['method'], $method['version'], $specimen->value($facts['result']));
		}
		if ($method['list']) {
			return [];
		}

		return match (strtok((string) ($method['result_type'] ?? 'boolean'), '|[')) {
			'integer' => $id,
			'string' => 'Value',
			'null' => null,
			'array' => [],
			'boolean', '' => true,
			default => ['ID' => (string) $id],
		};
	}

	/**
	 * Adds what the page shows around the rows of a list. What says where the next page begins is known already.
	 */
	public function around(string $name, int $version, mixed $result): mixed
	{
		$method = $this->catalogue->method($name, $version);
		$fact = $this->catalogue->facts($name, $version)['result'] ?? [];
		$key = (string) ($method['list_key'] ?? '');
		if (!is_array($result) || $key === '' || !isset($result[$key], $fact['fields'][$key])) {
			return $result;
		}
		$of = array_filter($method['pages'] ?? [], is_string(...));
		$of = array_map(static fn (string $place) => explode('.', $place)[1] ?? $place, array_intersect_key($of, ['next' => 0, 'more' => 0, 'total' => 0]));
		$fact['fields'] = array_diff_key($fact['fields'], $result, array_flip($of));
		$others = (new Specimen($this->catalogue))->value($fact);

		return is_array($others) ? $result + $others : $result;
	}

	/** @return array<string, mixed> */
	private function rowOf(string $name, int $version): array
	{
		$method = $this->catalogue->method($name, $version);
		$place = $this->catalogue->facts($name, $version)['result'] ?? [];
		foreach (array_filter(explode('.', (string) ($method['list_key'] ?? $method['result_key'] ?? ''))) as $key) {
			$fields = $place['fields'] ?? [];
			$lists = array_filter($fields, static fn (array $its) => isset($its['item']));
			// A page may call the rows otherwise than its example does, or have a table of nothing but their fields.
			$place = $fields[$key] ?? (count($lists) === 1 ? current($lists) : $place);
		}
		$fact = $place['item'] ?? $place['each'] ?? $place;
		$row = isset($fact['fields']) || isset($fact['ref']) ? (new Specimen($this->catalogue))->value(['type' => ['object']] + $fact) : [];

		return is_array($row) && !array_is_list($row) ? $row : [];
	}

	/**
	 * Changes the record in a result: the result itself, or what it has under the documented name.
	 *
	 * @param array<string, mixed>             $method
	 * @param \Closure(array<mixed>): array<mixed> $change
	 */
	private static function within(mixed $result, array $method, \Closure $change): mixed
	{
		if (!is_array($result) || array_is_list($result)) {
			return $result;
		}
		$key = $method['result_key'] ?? 'item';
		if (is_array($result[$key] ?? null) && !array_is_list($result[$key])) {
			return [$key => $change($result[$key])] + $result;
		}

		return isset($method['result_key']) ? $result : $change($result);
	}

	/**
	 * The id of the record that a call is about: the first parameter that is called so.
	 *
	 * @param array<string, mixed>    $method
	 * @param array<array-key, mixed> $params
	 */
	private static function id(array $method, array $params): ?int
	{
		$lower = array_change_key_case($params);
		foreach ($method['params'] as ['name' => $name]) {
			if (preg_match('/(^|_)id$|I[dD]$/i', $name) === 1 && !preg_match('/type/i', $name)) {
				$value = $lower[strtolower($name)] ?? null;

				return is_numeric($value) && $value > 0 ? (int) $value : null;
			}
		}

		return null;
	}

	/**
	 * @param  array<array-key, mixed> $params
	 * @return array<array-key, mixed> the fields of the record, which some methods take without `fields` around them
	 */
	private static function given(array $params): array
	{
		$lower = array_change_key_case($params);
		foreach (['fields', 'data'] as $name) {
			if (is_array($lower[$name] ?? null)) {
				return $lower[$name];
			}
		}

		return array_diff_key($params, ['id' => 0, 'ID' => 0, 'auth' => 0, 'auth_connector' => 0, 'start' => 0]);
	}

	/**
	 * @param  array<array-key, mixed> $params
	 * @return array<array-key, mixed> what may come back
	 */
	private static function plain(array $params): array
	{
		return array_filter(self::given($params) + $params, is_scalar(...));
	}

	private function family(string $method, int $version): ?Family
	{
		$key = strtolower($method) . " $version";
		if (!array_key_exists($key, $this->families)) {
			$this->families[$key] = Family::of($method, $version, $this->catalogue);
		}

		return $this->families[$key];
	}

	public function errors(Call $call): Errors
	{
		return Errors::of($this->catalogue, $call->method, $call->version);
	}
}
