<?php
// SPDX-License-Identifier: MIT
declare(strict_types=1);

namespace B24\Portal\Documented;

use B24\Portal\Rest\Page;
use B24\Portal\Rows\Ids;
use B24\Portal\Rows\Table;

/** One list, as its page describes it, over the ids of a table. */
final class Listing
{
	private readonly Ids $ids;
	/** @var list<int>|null what a filter or an order of other fields than the id has found, in this order */
	private ?array $found = null;
	private bool $isSorted = false;
	/** @var list<string> the fields that a row shows, in plain spelling; none: all */
	private array $select = [];

	/**
	 * @param array<string, mixed>                       $said
	 * @param \Closure(int, array<string, mixed>): array $dress adds the other fields of a row
	 * @param (\Closure(int): bool)|null                 $fits  whether the list may show a record at all
	 * @param (\Closure(int): array<string, mixed>)|null $more  fields to filter by that rows do not show
	 */
	public function __construct(
		private readonly array $said,
		private readonly Table $table,
		private readonly \Closure $dress,
		private readonly ?\Closure $fits = null,
		private readonly ?\Closure $more = null,
	) {
		$this->ids = $table->ids;
	}

	/**
	 * @param array<array-key, mixed> $params
	 * @param bool                    $strict rows are looked at for a filter, and `select` is obeyed
	 */
	public function page(array $params, bool $strict = false): Page
	{
		$params = $this->positions($params);
		if ($strict) {
			$this->look($params);
		}
		[$low, $high] = $this->bounds($params);

		return match ($this->said['page']['way'] ?? 'start') {
			'start' => $this->start($params, $low, $high),
			'offset' => $this->offset($params, $low, $high),
			'number' => $this->number($params, $low, $high),
			'behind' => $this->behind($params, $low, $high),
			'stages' => $this->stages($params),
			'window' => $this->window($params),
			'confirm' => $this->confirm($params),
			'first' => $this->first($params),
		};
	}

	/** @param array<array-key, mixed> $params */
	private function look(array $params): void
	{
		$filter = self::at($params, $this->said['filter']) ?? $params['filter'] ?? $params['FILTER'] ?? [];
		$select = $params['select'] ?? $params['SELECT'] ?? [];
		$found = (new Selection($this->table, $this->said['id'] ?? 'ID', fn (int $id): array => ($this->more === null ? [] : ($this->more)($id)) + (array) $this->row($id)))
			->ids(is_array($filter) ? $filter : [], $this->order($params));
		[$this->found, $this->isSorted] = $found ?? [null, false];
		if ($this->fits !== null) {
			$this->found = array_values(array_filter($this->found ?? iterator_to_array($this->ids->walk(1, PHP_INT_MAX, false), false), $this->fits));
		}
		$this->select = is_array($select) && !in_array('*', $select, true) ? array_map(static fn (mixed $name) => Records::plain((string) $name), array_filter($select, is_string(...))) : [];
	}

	/** @return array<array-key, mixed> */
	private function order(array $params): array
	{
		$given = array_map(static fn (string $name) => self::at($params, $name), $this->said['sort']);
		foreach ($given as $order) {
			if (is_array($order)) {
				return $order;
			}
		}

		return is_string($given[0] ?? null) ? [$given[0] => $given[1] ?? 'ASC'] : [];
	}

	// --- What is asked for. ---

	/** Parameters that count by their place: names say nothing; an integer in front is another parameter. */
	private function positions(array $params): array
	{
		if (!isset($this->said['positions'])) {
			return $params;
		}
		$values = array_values(array_filter($params, is_array(...)));

		return array_combine(array_slice($this->said['positions'], 0, count($values)), array_slice($values, 0, count($this->said['positions'])));
	}

	/** @param array<array-key, mixed> $params */
	private static function at(array $params, ?string $path): mixed
	{
		foreach ($path === null ? [] : explode('.', $path) as $name) {
			$params = is_array($params) ? $params[$name] ?? null : null;
		}

		return $path === null ? null : $params;
	}

	private function limit(array $params): int
	{
		$page = $this->said['page'];
		$given = self::at($params, $page['limit'] ?? null);

		return is_numeric($given) && $given > 0 ? min((int) $given, $page['most']) : $page['default'];
	}

	/** @return array{int, int} the ids that the filter lets through */
	private function bounds(array $params): array
	{
		[$low, $high] = [1, PHP_INT_MAX];
		$filter = $this->said['compares'] ? self::at($params, $this->said['filter']) : null;
		foreach (is_array($filter) && $this->said['id'] !== null ? $filter : [] as $key => $value) {
			if (is_array($value) && is_int($key)) { // REST 3.0: field, operator, value
				[$key, $value] = [(count($value) === 3 ? $value[1] : '=') . $value[0], end($value)];
			}
			// A condition without a value is none: what a reference of a batch becomes that points nowhere.
			if (preg_match('/^(>=|<=|>|<|=|)(\w+)$/', (string) $key, $found) !== 1 || strcasecmp($found[2], $this->said['id']) !== 0 || $value === '') {
				continue;
			}
			$value = (int) $value;
			$low = match ($found[1]) { '>' => max($low, $value + 1), '>=', '=', '' => max($low, $value), default => $low };
			$high = match ($found[1]) { '<' => min($high, $value - 1), '<=', '=', '' => min($high, $value), default => $high };
		}

		return [$low, $high];
	}

	private function isDescending(array $params): bool
	{
		$sort = $this->said['sort'];
		$direction = count($sort) === 2 && is_string(self::at($params, $sort[1])) ? self::at($params, $sort[1]) : null;
		foreach ($sort as $name) {
			$order = self::at($params, $name);
			$direction ??= is_array($order) ? current($order) : null;
		}

		return is_string($direction) && strcasecmp($direction, 'DESC') === 0;
	}

	// --- The ways to page. ---

	/** Whether it has no parameter to page by: then everything comes at once. */
	private function start(array $params, int $low, int $high): Page
	{
		$start = $this->said['start'] === null ? 0 : (int) ($params[$this->said['start']] ?? 0);
		$size = $this->said['start'] === null ? PHP_INT_MAX : $this->said['size'];
		$ids = $this->slice(max(0, $start), $size, $low, $high, $this->isDescending($params));
		$count = $this->count($low, $high);
		// Some pages show neither a total nor where the next page begins.
		$next = ($this->said['silent'] ?? false) || $size === PHP_INT_MAX || $start + $size >= $count ? null : $start + $size;

		return $this->reply($ids, $start < 0 ? null : ($this->said['total'] ? $count : null), $start < 0 ? null : $next);
	}

	private function offset(array $params, int $low, int $high): Page
	{
		$page = $this->said['page'];
		$offset = max(0, (int) self::at($params, $page['offset']));
		$offset = min($offset, $page['reaches'] ?? PHP_INT_MAX);
		$limit = $this->limit($params);
		$count = $this->count($low, $high);
		// Pages may overlap where records are collapsed into fewer rows.
		$from = ($page['repeats'] ?? false) && $offset > 0 ? $offset - 2 : $offset;
		$ids = $this->slice($from, $limit === PHP_INT_MAX ? $limit : $limit + $offset - $from, $low, $high, $this->isDescending($params));
		$more = $limit < $count - $offset;

		return $this->reply($ids, ($page['total'] ?? false) ? $count : null, ($page['next'] ?? false) && $more ? $offset + $limit : null,
			isset($page['more']) ? [$page['more'] => $more] : []);
	}

	private function number(array $params, int $low, int $high): Page
	{
		$page = $this->said['page'];
		$number = max(1, (int) self::at($params, $page['number']));
		$limit = $this->limit($params);
		$ids = $this->slice(($number - 1) * $limit, $limit, $low, $high, $this->isDescending($params));

		return $this->reply($ids, ($page['total'] ?? false) ? $this->count($low, $high) : null);
	}

	private function behind(array $params, int $low, int $high): Page
	{
		$page = $this->said['page'];
		[$less, $greater, $last] = [self::at($params, $page['less'] ?? null), self::at($params, $page['greater'] ?? null), self::at($params, $page['last'] ?? null)];
		if (isset($page['start']) && $less === null && $greater === null) {
			return (new self(['page' => ['way' => 'offset', 'offset' => 'start', 'default' => 50, 'most' => 50, 'next' => true, 'total' => true]] + $this->said, $this->table, $this->dress, $this->fits, $this->more))->page($params, $this->fits !== null);
		}
		$down = $greater === null && ($this->said['sort'] === [] || self::at($params, $this->said['sort'][0]) === null
			? $page['runs'] === 'down' : $this->isDescending($params));
		if ($greater !== null) {
			$low = max($low, (int) $greater + 1);
		} elseif ($less !== null) {
			$high = min($high, (int) $less - 1);
		} elseif ($last !== null) {
			[$low, $high] = $down ? [$low, (int) $last - 1] : [(int) $last + 1, $high];
		}
		$ids = $this->slice(0, $this->limit($params), $low, $high, $down);

		return $this->reply($ids, inside: isset($page['count']) ? [$page['count'] => $this->ids->count()] : []);
	}

	/** Each tenth notification is a confirmation: those come first, then the others, each from the newest down. */
	private function stages(array $params): Page
	{
		$page = $this->said['page'];
		$last = (int) (self::at($params, $page['last']) ?? PHP_INT_MAX);
		$stage = (int) (self::at($params, $page['stage']) ?? 1);
		$ids = [];
		foreach ([1, 3] as $part) {
			foreach ($part >= $stage ? $this->ids->walk(1, $part === $stage ? $last - 1 : PHP_INT_MAX, true) : [] as $id) {
				if (($id % 10 === 0) === ($part === 1) && count($ids) < $this->limit($params)) {
					$ids[] = $id;
				}
			}
		}

		return $this->reply($ids, inside: [$page['count'] => $this->ids->count()]);
	}

	private function window(array $params): Page
	{
		$page = $this->said['page'];
		$centre = (int) self::at($params, $page['centre']);
		$range = min((int) (self::at($params, $page['range']) ?? $page['most']), $page['most']);
		$before = array_reverse($this->slice(0, $range, 1, $centre - 1, true));
		$behind = $this->slice(0, $range + (int) $this->ids->lives($centre), $centre, PHP_INT_MAX, false);

		return $this->reply([...$before, ...$behind], inside: [
			'hasPrevPage' => $this->ids->count(1, ($before[0] ?? $centre) - 1) > 0,
			'hasNextPage' => $this->ids->count(($behind === [] ? $centre : end($behind)) + 1) > 0,
		]);
	}

	private function confirm(array $params): Page
	{
		$page = $this->said['page'];
		$offset = (int) self::at($params, $page['offset']);
		while ($offset > 0 && ($first = $this->ids->at(0)) !== null && $first < $offset) {
			$this->ids->delete($first);
		}
		$ids = $this->slice(0, $this->limit($params), max(1, $offset), PHP_INT_MAX, false);
		$next = $ids === [] ? $offset : end($ids) + 1;

		return $this->reply($ids, inside: ['nextOffset' => $next, 'hasMore' => $this->ids->count($next) > 0]);
	}

	private function first(array $params): Page
	{
		$page = $this->said['page'];
		$limit = $this->limit($params);

		return $this->reply($this->slice(0, $limit, 1, PHP_INT_MAX, false), inside: isset($page['more']) ? [$page['more'] => $this->ids->count() > $limit] : []);
	}

	// --- What is shown. ---

	/** @return list<int> */
	private function slice(int $skip, int $limit, int $low, int $high, bool $descending): array
	{
		if ($this->found !== null) {
			$ids = $this->within($low, $high);

			return array_slice($descending && !$this->isSorted ? array_reverse($ids) : $ids, $skip, $limit);
		}
		$count = $this->ids->count($low, $high);
		if ($skip >= $count) {
			return [];
		}
		if ($skip > 0 && $descending) {
			$high = $this->ids->at($this->ids->count(1, $high) - 1 - $skip);
		} elseif ($skip > 0) {
			$low = $this->ids->at($this->ids->count(1, $low - 1) + $skip);
		}
		$ids = [];
		foreach ($this->ids->walk($low, $high, $descending) as $id) {
			if (count($ids) === $limit) {
				break;
			}
			$ids[] = $id;
		}

		return $ids;
	}

	/** @return list<int> */
	private function within(int $low, int $high): array
	{
		return array_values(array_filter($this->found ?? [], static fn (int $id) => $id >= $low && $id <= $high));
	}

	private function count(int $low, int $high): int
	{
		return $this->found === null ? $this->ids->count($low, $high) : count($this->within($low, $high));
	}

	/** @param list<int> $ids */
	private function reply(array $ids, ?int $total = null, ?int $next = null, array $inside = []): Page
	{
		$rows = array_map($this->row(...), $ids);
		if ($this->said['by_id'] && $ids !== []) {
			$rows = array_combine($ids, $rows);
		}

		return Page::window($this->said['rows'] === '' ? $rows : [$this->said['rows'] => $rows] + $inside, $total, $next);
	}

	private function row(int $id): mixed
	{
		if ($this->said['bare'] ?? false) {
			return $id;
		}
		$row = $this->said['id'] === null ? [] : [$this->said['id'] => $this->said['number'] ? $id : (string) $id];
		if (($this->said['page']['way'] ?? '') === 'stages') {
			$row['notify_type'] = $id % 10 === 0 ? 1 : 2;
		}

		$dressed = ($this->dress)($id, $this->fits === null ? $row + ['label' => "Row $id"] : $row);
		if ($this->select === []) {
			return $dressed;
		}
		$shown = array_filter($dressed, fn (int|string $name) => in_array(Records::plain((string) $name), $this->select, true)
			|| (str_starts_with((string) $name, 'UF_') && in_array('uf*', $this->select, true)), ARRAY_FILTER_USE_KEY);

		return $shown === [] ? $dressed : array_intersect_key($dressed, $row) + $shown;
	}
}
