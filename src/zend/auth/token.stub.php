<?php

/** @generate-class-entries */

namespace B24\Auth;

/**
 * The tokens of an application on one portal, from whatever the portal sent them in. Properties are
 * read as they are; `var_dump()`, `print_r()`, `var_export()` and `json_encode()` show asterisks in
 * place of the tokens. To store one, store what `toArray()` returns.
 *
 * ```php
 * $token = B24\Auth\Token::fromArray($row); // what was stored
 * ```
 *
 * @strict-properties
 * @not-serializable
 * @link https://apidocs.bitrix24.com/settings/oauth/index.html
 */
final class Token
{
    /** Works until `expires`. */
    public readonly string $accessToken;

    /** Renews the pair once; null where the portal sent none, as in most events. */
    public readonly ?string $refreshToken;

    /** When the access token ends: Unix time. */
    public readonly int $expires;

    /** The portal's host, such as `portal.bitrix24.com`, with its port if it has one. */
    public readonly string $domain;

    /** Identifies the portal; stays the same when its address changes. */
    public readonly string $memberId;

    /** The address to which names of methods are appended, such as `https://portal.bitrix24.com/rest/`. */
    public readonly string $clientEndpoint;

    /**
     * What the application may do.
     *
     * @var list<string>
     */
    public readonly array $scope;

    /** Comes with every event and frame of this installation; proves that they are the portal's. */
    public readonly ?string $applicationToken;

    /** The user that the token belongs to, where the portal says it. */
    public readonly ?int $userId;

    /** Of the application: `L` local, `F` free, `D` demo, `T` trial, `P` paid. */
    public readonly ?string $status;

    private function __construct() {}

    /**
     * Reads what the portal or the authorization server sent, or what `toArray()` returned.
     *
     * @param array $reply A reply of the token endpoint, the `auth` block of an event or the fields of a
     *     frame or installation (`AUTH_ID`, `REFRESH_ID`, `AUTH_EXPIRES`, `DOMAIN`, `PROTOCOL`, `member_id`
     *     …), in one of the two spellings. `expires` counts more than `expires_in`, which counts from now.
     *     Nothing is proved by it: what portals send is read by the classes of `B24\Incoming`.
     * @throws \B24\Exception\InvalidArgument when there are fields of both spellings, the access token, the member id or the portal's address
     *     is missing, or a value cannot be what its name says
     */
    public static function fromArray(#[\SensitiveParameter] array $reply): Token {}

    /**
     * Everything, with the tokens in plain text, in the spelling of the token endpoint.
     *
     * @return array<string, mixed>
     */
    public function toArray(): array {}

    /** Whether the access token has ended or will within so many seconds. */
    public function isExpired(int $margin = 60): bool {}
}
