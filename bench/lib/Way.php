<?php
// SPDX-License-Identifier: MIT
declare(strict_types=1);

namespace Bench;

/** One of several ways of doing the same, which are compared. */
interface Way
{
	/** @return Cost of one of so many calls */
	public function run(int $times): Cost;
}
