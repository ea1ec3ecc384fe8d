<?php
// SPDX-License-Identifier: MIT
declare(strict_types=1);

namespace B24\Portal\Rest;

/** The result of a list method: one page of rows and what lies beyond it. */
final class Page
{
	public const SIZE = 50;

	private function __construct(
		public readonly mixed $result,
		public readonly ?int $total,
		public readonly ?int $next,
	) {
	}

	/** A page that somebody else has cut out. */
	public static function window(mixed $result, ?int $total, ?int $next): self
	{
		return new self($result, $total, $next);
	}

	/**
	 * @param list<mixed> $rows  all of them
	 * @param string|null $key   the key of the result that holds the rows, null if the result is the rows
	 */
	public static function of(array $rows, mixed $start, ?string $key = null): self
	{
		$start = (int) $start;
		$page = array_slice($rows, max(0, $start), self::SIZE);
		$result = $key === null ? $page : [$key => $page];
		if ($start < 0) {
			return new self($result, null, null); // -1: the caller does without counting
		}
		$end = $start + self::SIZE;

		return new self($result, count($rows), $end < count($rows) ? $end : null);
	}
}
