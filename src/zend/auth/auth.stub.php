<?php

/** @generate-class-entries */

namespace B24\Auth;

/**
 * Keeps the tokens of an application's portals. Implement it for a database; `FileTokenStore` is at
 * hand. What is stored is `$token->toArray()`, what is read goes through `Token::fromArray()`.
 */
interface TokenStore
{
    /** The tokens of that portal as they are now, read anew each time; null when there are none. */
    public function load(string $memberId): ?Token;

    /** Replaces the tokens of the portal `$token->memberId`, whole or not at all. */
    public function save(#[\SensitiveParameter] Token $token): void;
}

/**
 * A store that can lock a portal, so that one of all processes, on whatever machine, renews a token.
 * With another store, a lock file (INI `b24.runtime_dir`) serves for the processes of one machine and system user.
 */
interface LockingTokenStore extends TokenStore
{
    /**
     * Waits until nobody else holds the portal's lock, and takes it. It must end with the process. A method with a
     * second parameter of the type `float` (with a default value) gets the seconds that the call has left, `INF` if
     * it has no limit, and waits no longer. Throw what is to arrive at the caller, `B24\Exception\Deadline` say.
     */
    public function lock(string $memberId): void;

    /** Called after `lock()`, also when the renewal has failed; not in a process that was forked in between. */
    public function unlock(string $memberId): void;
}

/**
 * Keeps tokens in a directory, a file per portal, which only its owner can read. A file is replaced
 * whole or not at all. Room for new tokens is taken before a server is asked for them, in a file beside;
 * what a process that was killed has left there complete is used. Each application needs a directory of
 * its own, outside of what a web server shows, on a file system with flock(2).
 *
 * @strict-properties
 * @not-serializable
 */
final class FileTokenStore implements LockingTokenStore
{
    /** Absolute. */
    public readonly string $directory;

    /**
     * @param string $directory Made when it is missing and its parent is there. `open_basedir` holds.
     * @throws \B24\Exception\InvalidArgument when it is no directory, belongs to somebody else or can be
     *     written to by others
     */
    public function __construct(string $directory) {}

    /**
     * @throws \B24\Exception\InvalidArgument when it cannot be a member id
     * @throws \B24\Exception\TokenStore when the file cannot be read or holds no tokens of that portal
     */
    public function load(string $memberId): ?Token {}

    /**
     * Waits for a renewal that is under way, which would write over the tokens, unless this object holds the lock.
     *
     * @throws \B24\Exception\TokenStore when the file cannot be written or locked; the tokens that were there remain
     * @throws \B24\Exception\Deadline when it is still locked after INI `b24.timeout_ms`
     */
    public function save(#[\SensitiveParameter] Token $token): void {}

    /**
     * Forgets the tokens of a portal, if there are any: when the application was uninstalled there. Waits as
     * `save()` does, so that a renewal cannot bring them back.
     *
     * @throws \B24\Exception\InvalidArgument when it cannot be a member id
     * @throws \B24\Exception\TokenStore when the file cannot be deleted or locked
     * @throws \B24\Exception\Deadline when it is still locked after INI `b24.timeout_ms`
     */
    public function delete(string $memberId): void {}

    /**
     * @throws \B24\Exception\Deadline when it is still locked after INI `b24.timeout_ms`
     * @throws \B24\Exception\TokenStore when it cannot be locked, or this object has it already
     */
    public function lock(string $memberId): void {}

    public function unlock(string $memberId): void {}
}

/**
 * An incoming webhook's URL that no dump, trace or log shows.
 *
 * @strict-properties
 * @not-serializable
 */
final class Webhook
{
    /** The portal's address without the credential, such as `https://portal.bitrix24.com`. */
    public readonly string $portal;

    /** The user as whom calls act. */
    public readonly int $userId;

    /** @throws \B24\Exception\InvalidArgument when it is not `https://portal/rest/{user id}/{secret}/` */
    public function __construct(#[\SensitiveParameter] string $url) {}
}

/**
 * An application's access to the portals that have installed it.
 *
 * ```php
 * $oauth = new B24\Auth\OAuth($clientId, $clientSecret, new B24\Auth\FileTokenStore('/var/lib/app/tokens'));
 * $b24 = $oauth->client($memberId);
 * ```
 *
 * Tokens are renewed when they are about to end, or when the portal says that they have: by one of all
 * processes, within the time that the call has, and the call is then sent again as it was. A token that
 * a portal's new address comes with is stored, too.
 *
 * @strict-properties
 * @not-serializable
 * @link https://apidocs.bitrix24.com/settings/oauth/index.html
 */
final class OAuth
{
    public readonly string $clientId;

    public readonly TokenStore $store;

    /** Where codes and refresh tokens are exchanged; the client secret goes nowhere else. */
    public readonly string $tokenEndpoint;

    /**
     * @param string $clientId `client_id` of the application.
     * @param string $clientSecret `client_secret` of the application.
     * @param TokenStore $store Where the portals' tokens are.
     * @param string $tokenEndpoint Of another authorization server.
     * @param array $options Of `B24\Client`: for its clients, unless they say otherwise, and for
     *     `exchangeCode()`.
     * @throws \B24\Exception\InvalidArgument when a value cannot be used
     */
    public function __construct(
        string $clientId,
        #[\SensitiveParameter] string $clientSecret,
        TokenStore $store,
        string $tokenEndpoint = "https://oauth.bitrix.info/oauth/token/",
        #[\SensitiveParameter] array $options = []
    ) {}

    /**
     * Where to send a user's browser, so that it comes back with a code.
     *
     * @param string $portal Host, or address, of the portal.
     * @param string|null $state Comes back unchanged: something that only this browser's session knows.
     * @throws \B24\Exception\InvalidArgument when it is no portal's address
     */
    public function authorizeUrl(string $portal, #[\SensitiveParameter] ?string $state = null): string {}

    /**
     * Exchanges the code that a browser came back with, within 30 seconds, and stores the tokens. The
     * application token, which does not come this way, stays as it is in the store.
     *
     * @throws \B24\Exception\Api when the authorization server refuses; subclasses tell why
     * @throws \B24\Exception\Transport when no reply arrived
     * @throws \B24\Exception\Protocol when the reply is no tokens
     */
    public function exchangeCode(#[\SensitiveParameter] string $code): Token {}

    /**
     * A client of one portal.
     *
     * @param string|Token $portal A member id, for the tokens in the store, which are renewed when they
     *     end. Or a token of an event or frame, for calls as its user: it is used as it is, neither
     *     stored nor renewed. It goes to the address that the store has for its portal, whatever
     *     address it came with.
     * @param array $options Of `B24\Client`.
     * @throws \B24\Exception\Auth when the store has no tokens of that portal
     * @throws \B24\Exception\InvalidArgument as `B24\Client::__construct()`
     */
    public function client(string|Token $portal, #[\SensitiveParameter] array $options = []): \B24\Client {}
}
