<?php
// SPDX-License-Identifier: MIT
declare(strict_types=1);

namespace B24\Portal\Net;

/** Something with a stream that the loop keeps an eye on. */
interface Watched
{
	/** @return resource */
	public function stream();

	public function wantsRead(): bool;

	public function wantsWrite(): bool;

	/** When to be woken even if the stream stays silent (microtime), or null. */
	public function wakeAt(): ?float;

	public function readable(): void;

	public function writable(): void;

	public function wake(): void;
}
