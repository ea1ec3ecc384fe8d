<?php
// SPDX-License-Identifier: MIT
declare(strict_types=1);

namespace B24\Portal\Rest;

/** The user in whose name a call runs, and by which credential. */
final class Actor
{
	public function __construct(
		public readonly int $userId,
		public readonly string $access,
		public readonly bool $isApplication,
		/** The access token of an application; '' for a webhook. */
		public readonly string $token = '',
		/** The name of the portal, if there are several; see Tenants. */
		public readonly string $portal = '',
	) {
	}

	public function isAdmin(): bool
	{
		return $this->access === 'admin';
	}

	public function isExternal(): bool
	{
		return $this->access === 'external';
	}

	/** Distinguishes webhook and application of one user, and the portals. */
	public function credential(): string
	{
		return ltrim("$this->portal ") . ($this->isApplication ? 'app' : 'webhook') . $this->userId;
	}
}
