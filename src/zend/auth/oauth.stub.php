<?php

/** @generate-class-entries */

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

/**
 * The URL of an incoming webhook. No dump, trace or log shows its secret.
 *
 * @strict-properties
 * @not-serializable
 */
final class Webhook
{
    /** The portal's address without the credential, such as `https://portal.bitrix24.com`. */
    public readonly string $portal;

    /** The user who created the webhook: calls act as this user. */
    public readonly int $userId;

    /** @throws \B24\Exception\InvalidArgument if it is not `https://portal/rest/{user id}/{secret}/` */
    public function __construct(#[\SensitiveParameter] string $url) {}
}

/**
 * An application's access to the portals where it is installed.
 *
 * ```php
 * $oauth = new B24\Auth\OAuth($clientId, $clientSecret, new B24\Auth\FileTokenStore('/var/lib/app/tokens'));
 * $b24 = $oauth->client($memberId);
 * ```
 *
 * Tokens are renewed before they expire, or when the portal says that they have expired. One process renews,
 * within the timeout of the call; the others wait. Then the same request is sent again. If a portal has a new
 * address, it is stored, too.
 *
 * @strict-properties
 * @not-serializable
 * @link https://apidocs.bitrix24.com/settings/oauth/index.html
 */
final class OAuth
{
    public readonly string $clientId;

    public readonly TokenStore $store;

    /** Where codes and refresh tokens are exchanged. The client secret is sent nowhere else. */
    public readonly string $tokenEndpoint;

    /**
     * @param string $clientId `client_id` of the application.
     * @param string $clientSecret `client_secret` of the application.
     * @param TokenStore $store Where the portals' tokens are stored.
     * @param string $tokenEndpoint The token endpoint, if another authorization server is used.
     * @param array $options Default options for the clients (see `B24\Client`), and the options for
     *     `exchangeCode()`.
     * @throws \B24\Exception\InvalidArgument if a value cannot be used
     */
    public function __construct(
        string $clientId,
        #[\SensitiveParameter] string $clientSecret,
        TokenStore $store,
        string $tokenEndpoint = "https://oauth.bitrix.info/oauth/token/",
        #[\SensitiveParameter] array $options = []
    ) {}

    /**
     * The address to which you redirect a user's browser. It comes back with a code.
     *
     * @param string $portal The host or the address of the portal.
     * @param string|null $state A random value that only this browser's session knows; it comes back unchanged.
     * @throws \B24\Exception\InvalidArgument if this is not the address of a portal
     */
    public function authorizeUrl(string $portal, #[\SensitiveParameter] ?string $state = null): string {}

    /**
     * Exchanges the code that a browser came back with for tokens, and stores them. A code is valid for 30
     * seconds. The application token in the store stays as it is, because it does not come in this way.
     *
     * @throws \B24\Exception\Api if the authorization server refuses; the subclass tells why
     * @throws \B24\Exception\Transport if no reply arrived
     * @throws \B24\Exception\Protocol if the reply contains no tokens
     */
    public function exchangeCode(#[\SensitiveParameter] string $code): Token {}

    /**
     * Makes a client of one portal.
     *
     * @param string|Token $portal A member id: the client uses the tokens in the store and renews them. Or
     *     the token of an event or frame: calls act as its user, and the token is neither stored nor
     *     renewed. It is sent to the address that the store has for its portal, whatever address came
     *     with it.
     * @param array $options See `B24\Client`.
     * @throws \B24\Exception\Auth if the store has no tokens of this portal
     * @throws \B24\Exception\InvalidArgument like `B24\Client::__construct()`
     */
    public function client(string|Token $portal, #[\SensitiveParameter] array $options = []): \B24\Client {}
}
