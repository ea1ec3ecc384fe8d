<?php
// SPDX-License-Identifier: MIT
declare(strict_types=1);

namespace Bench;

/**
 * Who runs where: servers on the last processor, what is measured on the first. A process that is moved to another one,
 * or to that of its server, seems to cost more for a while.
 */
final class Processor
{
	/** @return list<string> to be put before a command */
	public static function first(): array
	{
		return self::on(0);
	}

	/** @return list<string> to be put before a command */
	public static function last(): array
	{
		return self::on(self::count() - 1);
	}

	public static function count(): int
	{
		return max(1, preg_match_all('/^processor\s*:/m', (string) file_get_contents('/proc/cpuinfo')));
	}

	/** @return list<string> */
	private static function on(int $processor): array
	{
		return self::count() > 1 && is_executable('/usr/bin/taskset') ? ['/usr/bin/taskset', '-c', (string) $processor] : [];
	}
}
