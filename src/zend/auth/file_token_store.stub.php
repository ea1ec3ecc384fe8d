<?php

/** @generate-class-entries */
// SPDX-License-Identifier: MIT

namespace B24\Auth;

/**
 * Stores tokens in a directory: one file per portal, readable by its owner only. Each application needs
 * a directory of its own. It must be outside the web server's document root, on a file system with flock(2).
 *
 * A file is replaced completely or not at all. Before new tokens are requested, their space on the disk is
 * reserved in a second file. If a killed process has left complete tokens there, they are used.
 *
 * @strict-properties
 * @not-serializable
 */
final class FileTokenStore implements LockingTokenStore
{
    /** The absolute path. */
    public readonly string $directory;

    /**
     * @param string $directory Created if it does not exist; its parent must exist. `open_basedir` applies.
     * @throws \B24\Exception\InvalidArgument if it is not a directory, belongs to another user, or others
     *     can write to it
     */
    public function __construct(string $directory) {}

    /**
     * @throws \B24\Exception\InvalidArgument if this cannot be a member id
     * @throws \B24\Exception\TokenStore if the file cannot be read, or does not contain tokens of this portal
     */
    public function load(string $memberId): ?Token {}

    /**
     * Waits for a running renewal, which would otherwise overwrite the tokens; unless this object holds the lock.
     *
     * @throws \B24\Exception\TokenStore if the file cannot be written or locked; the old tokens remain
     * @throws \B24\Exception\Deadline if it is still locked after INI `b24.timeout_ms`
     */
    public function save(#[\SensitiveParameter] Token $token): void {}

    /**
     * Deletes the tokens of a portal, if there are any. Call it when the application was uninstalled. Waits
     * like `save()`, so that a renewal cannot bring the tokens back.
     *
     * @throws \B24\Exception\InvalidArgument if this cannot be a member id
     * @throws \B24\Exception\TokenStore if the file cannot be deleted or locked
     * @throws \B24\Exception\Deadline if it is still locked after INI `b24.timeout_ms`
     */
    public function delete(string $memberId): void {}

    /**
     * @throws \B24\Exception\Deadline if it is still locked after INI `b24.timeout_ms`
     * @throws \B24\Exception\TokenStore if it cannot be locked, or this object holds the lock already
     */
    public function lock(string $memberId): void {}

    public function unlock(string $memberId): void {}
}
