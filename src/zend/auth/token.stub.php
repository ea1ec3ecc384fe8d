<?php

/** @generate-class-entries */
// SPDX-License-Identifier: MIT

namespace B24\Auth;

/**
 * The tokens of an application on one portal. Properties contain the plain tokens, but `var_dump()`,
 * `print_r()`, `var_export()` and `json_encode()` show asterisks. To store a token, store what `toArray()`
 * returns.
 *
 * ```php
 * $token = B24\Auth\Token::fromArray($row); // a stored row
 * ```
 *
 * @strict-properties
 * @not-serializable
 * @link https://apidocs.bitrix24.com/settings/oauth/index.html
 */
final class Token
{
    /** Valid until `expires`. */
    public readonly string $accessToken;

    /** Renews the tokens, once; null if the portal sent none, as in most events. */
    public readonly ?string $refreshToken;

    /** When the access token expires: Unix time. */
    public readonly int $expires;

    /** The portal's host, such as `portal.bitrix24.com`, with its port if it has one. */
    public readonly string $domain;

    /** Identifies the portal. It stays the same if the portal's address changes. Empty in a `bare()` token. */
    public readonly string $memberId;

    /** The address to which method names are appended, such as `https://portal.bitrix24.com/rest/`. */
    public readonly string $clientEndpoint;

    /**
     * The permissions of the application.
     *
     * @var list<string>
     */
    public readonly array $scope;

    /** Comes with every event and frame of this installation, and proves that the portal sent them. */
    public readonly ?string $applicationToken;

    /** The user of the token; null if the portal does not say it. */
    public readonly ?int $userId;

    /** The status of the application: `L` local, `F` free, `D` demo, `T` trial, `P` paid. */
    public readonly ?string $status;

    /** The address of the authorization server, such as `https://oauth.bitrix.info/rest/`; null if it was not sent. */
    public readonly ?string $serverEndpoint;

    private function __construct() {}

    /**
     * Makes a token from what the portal or the authorization server sent, or from what `toArray()` returned.
     *
     * This does not prove where the array came from. To read what portals send, use the classes of `B24\Incoming`.
     *
     * @param array $reply A reply of the token endpoint, the `auth` block of an event, or the fields of a
     *     frame or installation (`AUTH_ID`, `REFRESH_ID`, `AUTH_EXPIRES`, `DOMAIN`, `PROTOCOL`, `member_id`
     *     …); one of the two spellings, not both. If there is `expires`, `expires_in` (seconds from now) is
     *     ignored.
     * @throws \B24\Exception\InvalidArgument if there are fields of both spellings; if the access token, the
     *     member id or the portal's address is missing; or if a field has an impossible value
     */
    public static function fromArray(#[\SensitiveParameter] array $reply): Token {}

    /**
     * Makes a token of which no more is known than these values. Its member id is empty, so no `TokenStore` can
     * hold it. `new B24\Client($token)` makes calls with it, `OAuth::renew()` renews it.
     *
     * @param string $portal The host or the address of the portal.
     * @param int|null $expires When the access token expires: Unix time; null: in an hour.
     * @throws \B24\Exception\InvalidArgument if this is not the address of a portal, or a value is not a token
     */
    public static function bare(
        string $portal,
        #[\SensitiveParameter] string $accessToken,
        #[\SensitiveParameter] ?string $refreshToken = null,
        ?int $expires = null
    ): Token {}

    /**
     * All fields, in the spelling of the token endpoint. The tokens are plain text.
     *
     * @return array<string, mixed>
     */
    public function toArray(): array {}

    /** Whether the access token has expired, or will expire within this number of seconds. */
    public function isExpired(int $margin = 60): bool {}
}
