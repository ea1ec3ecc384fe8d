<?php
// SPDX-License-Identifier: MIT
declare(strict_types=1);

namespace B24\Portal\Net;

/** Standard input is held by the parent: when it ends, the parent is gone, however it died. */
final class ParentGuard implements Watched
{
	public function __construct(private readonly Loop $loop)
	{
		stream_set_blocking(STDIN, false);
	}

	public function stream()
	{
		return STDIN;
	}

	public function wantsRead(): bool
	{
		return true;
	}

	public function wantsWrite(): bool
	{
		return false;
	}

	public function wakeAt(): ?float
	{
		return null;
	}

	public function readable(): void
	{
		if ((string) fread(STDIN, 4096) === '' && feof(STDIN)) {
			$this->loop->stop();
		}
	}

	public function writable(): void
	{
	}

	public function wake(): void
	{
	}
}
