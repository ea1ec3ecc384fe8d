<?php

/** @generate-class-entries */
// SPDX-License-Identifier: MIT

namespace B24\Incoming;

/**
 * A request from a portal to an application: an event, a call of a robot, an application page in a frame, or an
 * installation.
 *
 * Reading a request checks that all fields are present and have the form that portals send. Only verify()
 * proves that a portal has sent it. Field names must be exactly those of the portals; other fields are
 * ignored.
 *
 * Properties contain the plain tokens. But var_dump(), print_r(), var_export() and json_encode() of a request
 * show asterisks instead of every token, also of a chat-bot's token in `data`.
 *
 * Larger requests than these are refused: 8 MB, 10,000 fields, 40,000 keys in all field names together,
 * 32 levels.
 *
 * @phpstan-import-type ClientOptions from \B24\Client
 * @strict-properties
 * @not-serializable
 */
abstract class Request
{
    /**
     * The host of the portal, with its port if that is unusual. After `verify($oauth)`, `client()` or
     * `Install::confirm()` it is the trusted host, from the store or the authorization server. Before, it is what the
     * request says, which may be anything. The same is true for `clientEndpoint` and the token's address.
     */
    public readonly string $domain;

    /** Identifies the portal, also if its host changes. Keep your data under this id. */
    public readonly string $memberId;

    /** The address of the portal's REST methods, such as `https://portal.bitrix24.com/rest/`. */
    public readonly string $clientEndpoint;

    /** The tokens of the request; null if there are none, for example because no user caused the event. */
    public readonly ?\B24\Auth\Token $token;

    /**
     * The application token of the request, to be stored when the application is installed; null if there is
     * none. No dump of the object shows it.
     */
    public readonly ?string $applicationToken;

    private function __construct() {}

    /**
     * Reads the request from `$_POST` and `$_GET`. If there are as many fields as `max_input_vars` permits, PHP may
     * have dropped some, and the request is refused: use fromBody() then.
     *
     * @throws \B24\Exception\InvalidRequest
     */
    final public static function fromGlobals(): static {}

    /**
     * Reads the request from fields that PHP or a framework has parsed: strings, integers, and arrays of them.
     *
     * @param array $post The fields of the body.
     * @param array $query The fields of the query string; pages in a frame need them.
     * @throws \B24\Exception\InvalidRequest
     */
    final public static function fromArray(#[\SensitiveParameter] array $post, #[\SensitiveParameter] array $query = []): static {}

    /**
     * Reads the request from the raw body (`file_get_contents('php://input')`). `max_input_vars` does not apply.
     *
     * @param string|null $query The query string (`$_SERVER['QUERY_STRING']`); pages in a frame need it.
     * @throws \B24\Exception\InvalidRequest
     */
    final public static function fromBody(#[\SensitiveParameter] string $body, #[\SensitiveParameter] ?string $query = null): static {}

    /**
     * Checks that the request belongs to the portal's installation: compares the application token of the
     * request with the one that came when the application was installed. How long that takes tells nothing
     * about the token. Returns itself.
     *
     * Every user who opens a page of the application can read that token. So it does not prove which user has sent
     * the request, nor that something has happened.
     *
     * @param \B24\Auth\OAuth|string $expected The application: the token and the portal's address are taken from
     *     its store. Or the token itself, for example of an outgoing webhook.
     * @throws \B24\Exception\Forgery if the token differs or is missing, or the store does not know the portal
     * @throws \B24\Exception\InvalidArgument if the expected token is empty
     */
    final public function verify(#[\SensitiveParameter] \B24\Auth\OAuth|string $expected): static {}

    /**
     * Makes a client of the portal. If a token came with the request, calls act as its user, until the token
     * expires. Otherwise, and after `Install::store()`, the client uses the application's tokens in the store.
     * Tokens are sent only to the address that the store has, never to one that the request names.
     *
     * @param array $options See `B24\Client`.
     * @phpstan-param ClientOptions $options
     * @throws \Error if nothing has verified the request yet
     * @throws \B24\Exception\Auth if the store does not know the portal
     * @throws \B24\Exception\Forgery if the request was verified with another token than the store's
     * @throws \B24\Exception\InvalidArgument like `B24\Client::__construct()`
     */
    final public function client(\B24\Auth\OAuth $oauth, #[\SensitiveParameter] array $options = []): \B24\Client {}
}
