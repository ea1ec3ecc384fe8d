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

	/** Distinguishes webhook and application of one user. */
	public function credential(): string
	{
		return ($this->isApplication ? 'app' : 'webhook') . $this->userId;
	}
}
