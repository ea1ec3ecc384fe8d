<?php
// SPDX-License-Identifier: MIT
declare(strict_types=1);

namespace Bench;

/** What one call has cost, in microseconds. */
final class Cost
{
	public function __construct(public readonly float $wall, public readonly float $cpu)
	{
	}

	/** CPU time of this process so far, the system's work for it included; microseconds. */
	public static function cpu(): float
	{
		$usage = getrusage();

		return ($usage['ru_utime.tv_sec'] + $usage['ru_stime.tv_sec']) * 1e6
			+ $usage['ru_utime.tv_usec'] + $usage['ru_stime.tv_usec'];
	}
}
