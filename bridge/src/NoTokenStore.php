<?php
// SPDX-License-Identifier: MIT
declare(strict_types=1);

namespace B24\SdkBridge;

use B24\Auth\Token;
use B24\Auth\TokenStore;

/** The SDK's user stores tokens himself, when he hears of a renewal. */
final class NoTokenStore implements TokenStore
{
	public function load(string $memberId): ?Token
	{
		return null;
	}

	public function save(#[\SensitiveParameter] Token $token): void
	{
		throw new \LogicException('Tokens are stored by the listener of AuthTokenRenewedEvent.');
	}
}
