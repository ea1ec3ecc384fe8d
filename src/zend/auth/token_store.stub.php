<?php

/** @generate-class-entries */
// SPDX-License-Identifier: MIT

namespace B24\Auth;

/**
 * Stores the tokens of an application, per portal. Implement it for your database, or use
 * `FileTokenStore`. Store what `$token->toArray()` returns; pass what you read to `Token::fromArray()`.
 */
interface TokenStore
{
    /** The portal's tokens, read from the store each time; null if there are none. */
    public function load(string $memberId): ?Token;

    /** Replaces the tokens of the portal `$token->memberId`, completely or not at all. */
    public function save(#[\SensitiveParameter] Token $token): void;
}

/**
 * A token store with a lock per portal, so that only one process renews a token, even on several
 * machines. A store without this interface uses a lock file (INI `b24.runtime_dir`), which works for the
 * processes of one system user on one machine.
 */
interface LockingTokenStore extends TokenStore
{
    /**
     * Waits until nobody else holds the portal's lock, then takes it. The lock must end with the process.
     * If your method has a second parameter of type `float` (with a default value), it gets the seconds that the
     * call has left, or `INF`; wait no longer than that. Your exception reaches the caller: throw
     * `B24\Exception\Deadline`, for example.
     */
    public function lock(string $memberId): void;

    /** Called after `lock()`, also if the renewal has failed; not called in a process that was forked meanwhile. */
    public function unlock(string $memberId): void;
}
