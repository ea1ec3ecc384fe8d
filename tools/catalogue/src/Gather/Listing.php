<?php
// SPDX-License-Identifier: MIT
declare(strict_types=1);

namespace B24\Catalogue\Gather;

use B24\Catalogue\Page\Link;
use B24\Catalogue\Page\Page;

/** Whether a method returns rows page by page, and by which of the usual schemes. The unusual ones are in lists.php. */
final class Listing
{
	/**
	 * @param array{version: int, params: list<array{name: string}>} $record
	 * @return array<string, mixed> `list`; of a list `paging`, `list_key` and what is special about its rows
	 */
	public static function of(Page $page, array $record, Reply $reply): array
	{
		$paging = self::paging($page, $record, $reply);
		if ($paging === null) {
			return ['list' => false];
		}
		$cursor = $reply->resultHas('nextCursor') ? 'nextCursor' : 'afterCursor';

		return ['list' => true, 'list_key' => $reply->rowsKey()]
			+ ($reply->areRowsKeyedById() ? ['rows_keyed_by_id' => true] : [])
			+ ['paging' => $paging]
			+ ($paging === 'after-cursor' ? ['cursor_key' => $cursor] : []);
	}

	/** Whether the page leaves its parameters to the general page about lists. */
	public static function isDescribedElsewhere(Page $page): bool
	{
		$said = Words::introduction($page);
		foreach ($page->named('/parameters$/i') as $section) {
			$said .= "\n" . Words::of($section->blocks);
		}

		return array_filter(Link::in($said), static fn (Link $link) => preg_match('/^list(?:ing)? methods$/i', $link->text) === 1) !== [];
	}

	/** @param array{version: int, params: list<array{name: string}>} $record */
	private static function paging(Page $page, array $record, Reply $reply): ?string
	{
		$names = array_map('strtolower', array_column($record['params'], 'name'));

		return match (true) {
			in_array('pagination', $names, true) => $reply->resultHas('afterCursor') || $reply->resultHas('nextCursor') ? 'after-cursor' : 'pagination',
			$record['version'] === 3 => in_array('cursor', $names, true) ? 'cursor' : null,
			in_array('start', $names, true), self::isDescribedElsewhere($page) && str_ends_with(strtolower($record['method']), 'list') => 'start',
			$reply->has('total') && $reply->rowsKey() !== null => 'total',
			default => null,
		};
	}
}
