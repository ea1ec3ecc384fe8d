<?php
// SPDX-License-Identifier: MIT
declare(strict_types=1);

/** The message in the queue: what a portal has told. It has no token: the store has it when it is needed. */
final class PortalEvent
{
	/**
	 * @param string       $id   of this event; portals give none
	 * @param array<mixed> $data identifiers, mostly
	 */
	public function __construct(
		public readonly string $id,
		public readonly string $memberId,
		public readonly string $name,
		public readonly array $data,
	) {
	}
}
