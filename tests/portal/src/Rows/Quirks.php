<?php
// SPDX-License-Identifier: MIT
declare(strict_types=1);

namespace B24\Portal\Rows;

use B24\Portal\Rest\Page;
use B24\Portal\Rest\RestError;
use B24\Portal\UsageError;

/**
 * In which ways lists depart from the common page (in REST 3.0: those of the event log, and nothing about totals): most as single methods are documented, some as
 * portals were seen to fail.
 *
 * | | |
 * |---|---|
 * | `pageSize` | rows of a page (50): crm.timeline.logmessage.list has 10 |
 * | `order` | `ignored`: rows always come by ascending ids |
 * | `filter` | `ignored`: conditions on the id have no effect |
 * | `start` | `ignored`: always the first page; `rounded`: begins where a page of 50 begins; `clamped`: behind the end comes the last page |
 * | `total` | `none`; a number, whatever there is; `page`: rows of this page |
 * | `uncounted` | a number: `total` under `start=-1`, 0 as in the article on large volumes |
 * | `next` | `none`; `same`: the start of this page; `always`: one page on, also at the end; `total`: as `total` promises |
 * | `select` | fields that `select` must name, as catalog.product.list documents it |
 * | `hidden` | every so many rows of a page is left out of it: the user may not see it |
 * | `empty` | the list command of this number (from 1) finds nothing |
 * | `repeat` | true: a page begins with the last row of the one before |
 * | `shuffled` | true: the rows of a page come backwards |
 */
final class Quirks
{
	private const NAMES = ['pageSize', 'order', 'filter', 'start', 'total', 'uncounted', 'next', 'select', 'hidden', 'empty', 'repeat',
		'shuffled'];

	private static int $commands = 0;

	/** @param array<string, mixed> $settings */
	public function __construct(private readonly array $settings)
	{
	}

	/** @param array<string, mixed> $settings */
	public static function check(array $settings): void
	{
		foreach (array_diff(array_keys($settings), self::NAMES) as $name) {
			throw new UsageError("unknown quirk $name");
		}
		self::$commands = 0;
	}

	/** @param list<string>|null $select */
	public function checkSelect(?array $select): void
	{
		$missing = $select === null ? [] : array_diff((array) ($this->settings['select'] ?? []), $select);
		if ($missing !== []) {
			throw new RestError('200040300010', 'Required select fields: ' . implode(', ', $missing));
		}
	}

	/**
	 * @param  array<array-key, string> $order
	 * @return array<array-key, string>
	 */
	public function order(array $order): array
	{
		return ($this->settings['order'] ?? '') === 'ignored' ? [] : $order;
	}

	/**
	 * @param  array<array-key, mixed> $filter
	 * @return array<array-key, mixed>
	 */
	public function filter(array $filter, string $id): array
	{
		if (($this->settings['filter'] ?? '') !== 'ignored') {
			return $filter;
		}

		return array_filter($filter, static fn (int|string $key) => ltrim((string) $key, '<>=!@%') !== $id, ARRAY_FILTER_USE_KEY);
	}

	/** The same for REST 3.0. */
	public function criteria(Criteria $criteria): Criteria
	{
		return ($this->settings['filter'] ?? '') === 'ignored' ? new Criteria('') : $criteria;
	}

	/** @return list<int> */
	public function page(Finder $finder, int $start, int $size = Page::SIZE): array
	{
		$size = min($size, $this->settings['pageSize'] ?? $size) + max(0, $this->size() - Page::SIZE);
		$start = $this->begin($finder, max(0, $start));
		$ids = $finder->page($start, $size);
		if ($this->settings === []) {
			return $ids;
		}
		if (++self::$commands === ($this->settings['empty'] ?? 0)) {
			return [];
		}
		if (($this->settings['repeat'] ?? false) && $start > 0) {
			$ids = $finder->page($start - 1, $size);
		}
		$hidden = $this->settings['hidden'] ?? 0;
		if ($hidden > 0) {
			$ids = array_values(array_filter($ids, static fn (int $position) => ($position + 1) % $hidden !== 0, ARRAY_FILTER_USE_KEY));
		}

		return ($this->settings['shuffled'] ?? false) ? array_reverse($ids) : $ids;
	}

	public function uncounted(): ?int
	{
		return $this->settings['uncounted'] ?? null;
	}

	public function total(int $total, int $count): ?int
	{
		$quirk = $this->settings['total'] ?? $total;

		return match ($quirk) {
			'none' => null,
			'page' => $count,
			default => (int) $quirk,
		};
	}

	public function next(int $start, int $total): ?int
	{
		$next = $start + $this->size();

		return match ($this->settings['next'] ?? '') {
			'none' => null,
			'same' => $start,
			'always' => $next,
			'total' => $next < (int) $this->settings['total'] ? $next : null,
			default => $next < $total ? $next : null,
		};
	}

	private function size(): int
	{
		return $this->settings['pageSize'] ?? Page::SIZE;
	}

	private function begin(Finder $finder, int $start): int
	{
		return match ($this->settings['start'] ?? '') {
			'ignored' => 0,
			'rounded' => $start - $start % Page::SIZE,
			'clamped' => min($start, max(0, intdiv($finder->count() - 1, $this->size()) * $this->size())),
			default => $start,
		};
	}
}
