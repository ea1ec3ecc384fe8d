<?php

/** @generate-class-entries */
// SPDX-License-Identifier: MIT

namespace B24\Auth;

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
 * @phpstan-import-type ClientOptions from \B24\Client
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
     * @phpstan-param ClientOptions $options
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
     * Renews a token that you store yourself, such as a `Token::bare()`, and returns the new one. The old refresh
     * token cannot be used again. Neither this nor the new token is read from the store or written to it: tokens that
     * are in the store are renewed by `client()`, by one process at a time.
     *
     * What the reply leaves out is taken from the old token. If the reply names another member id, the tokens are
     * those of that portal.
     *
     * @throws \B24\Exception\InvalidArgument if the token has no refresh token
     * @throws \B24\Exception\Api if the authorization server refuses; the subclass tells why
     * @throws \B24\Exception\Transport if no reply arrived
     * @throws \B24\Exception\Protocol if the reply contains no tokens
     */
    public function renew(Token $token): Token {}

    /**
     * Makes a client of one portal.
     *
     * @param string|Token $portal A member id: the client uses the tokens in the store and renews them. Or
     *     the token of an event or frame: calls act as its user, and the token is neither stored nor
     *     renewed. It is sent to the address that the store has for its portal, whatever address came
     *     with it.
     * @param array $options See `B24\Client`.
     * @phpstan-param ClientOptions $options
     * @throws \B24\Exception\Auth if the store has no tokens of this portal
     * @throws \B24\Exception\InvalidArgument like `B24\Client::__construct()`
     */
    public function client(string|Token $portal, #[\SensitiveParameter] array $options = []): \B24\Client {}
}
