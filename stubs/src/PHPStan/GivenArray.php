<?php
// SPDX-License-Identifier: MIT
declare(strict_types=1);

namespace B24\Stubs\PHPStan;

use PHPStan\Type\Type;

/** An array of parameters or options in a call. */
final class GivenArray
{
	public function __construct(
		/** For messages: `B24\Client::list()`, `crm.deal.list`. */
		public readonly string $what,
		/** `option` or `parameter`. */
		public readonly string $kind,
		public readonly Type $wanted,
		public readonly Type $given,
		/** Nothing else is allowed in it. */
		public readonly bool $isClosed,
		/** Whether the signature of the PHP method does not say what is wanted: PHPStan itself cannot check it. */
		public readonly bool $isByName,
		/** The REST method, if it is known. */
		public readonly ?string $rest,
	) {
	}
}
