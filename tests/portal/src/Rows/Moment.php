<?php
// SPDX-License-Identifier: MIT
declare(strict_types=1);

namespace B24\Portal\Rows;

/** When a row came into being: five minutes after the one before it. */
final class Moment
{
	private const FIRST = 1420070400; // 2015-01-01
	private const STEP = 300;

	/** As the classic API writes it. */
	public static function local(int $id, int $later = 0): string
	{
		return gmdate('Y-m-d\TH:i:s', self::seconds($id) + $later + 10800) . '+03:00';
	}

	public static function utc(int $id): string
	{
		return gmdate('Y-m-d\TH:i:s', self::seconds($id)) . '+00:00';
	}

	public static function seconds(int $id): int
	{
		return self::FIRST + $id * self::STEP;
	}

	/** The last row that came into being by then. */
	public static function idUntil(int $seconds): int
	{
		return intdiv($seconds - self::FIRST, self::STEP);
	}
}
