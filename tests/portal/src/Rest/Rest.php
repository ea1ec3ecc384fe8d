<?php
// SPDX-License-Identifier: MIT
declare(strict_types=1);

namespace B24\Portal\Rest;

/** Marks a function of a scope class as a REST method. */
#[\Attribute(\Attribute::TARGET_METHOD | \Attribute::IS_REPEATABLE)]
final class Rest
{
	public function __construct(
		public readonly string $name,
		public readonly int $version = 2,
		/** Whether it changes something: REST 3.0 honours an Idempotency-Key there. */
		public readonly bool $writes = false,
	) {
	}
}
