<?php

/** @generate-class-entries */

namespace B24;

/**
 * A client of one Bitrix24 portal.
 *
 * Connections are kept for the life of the PHP process, across requests of a PHP-FPM worker too, so
 * that creating a client per request costs nothing.
 *
 * ```php
 * $b24 = new B24\Client('https://portal.bitrix24.com/rest/1/secret/');
 * $user = $b24->user->current()->result;
 * ```
 *
 * @strict-properties
 * @not-serializable
 * @link https://apidocs.bitrix24.com/settings/how-to-call-rest-api/general-principles.html
 */
final class Client
{
    /** Methods of the scope `calendar`. */
    public readonly Calendar $calendar;

    /** Methods of the scope `crm`. */
    public readonly Crm $crm;

    /** Methods that begin with `user.`. */
    public readonly User $user;

    /**
     * @param string $webhook The URL of an incoming webhook, `https://portal/rest/{user id}/{secret}/`.
     *     A portal in a sub-path, a port and an international host name are understood.
     * @param array $options All optional; an unknown name is refused:
     *     - `timeout` (float, seconds): budget of a whole call; 0 for none. Default: INI `b24.timeout_ms`.
     *     - `attemptTimeout` (float, seconds): of one exchange with the portal. Default 60.
     *     - `connectTimeout` (float, seconds): until connected. Default: INI `b24.connect_timeout_ms`.
     *     - `headers` (array<string, string>): sent with every call.
     *     - `caFile` (string): PEM file of the authorities to trust. Default: INI `curl.cainfo`,
     *       `openssl.cafile`, else libcurl's.
     *     - `verify` (bool): verify the portal's certificate and host name. Default true.
     *     - `proxy` (string): `http://user:password@host:port`, `socks5h://…`; `''` for none. Default:
     *       the environment (`https_proxy`, `no_proxy`).
     *     - `allowHttp` (bool): permit a portal without TLS. Default false.
     *     - `http` (string): `auto`, `1.1` or `2`. Default `auto`.
     *     - `userAgent` (string). Default `b24/{version} PHP/{version}`.
     *     - `maxResponseBytes` (int): refuse larger replies. Default: INI `b24.max_response_bytes`.
     *     - `check` (bool): check required parameters before sending. Default true.
     * @throws Exception\InvalidArgument when the URL is malformed or an option is unknown or unusable
     */
    public function __construct(#[\SensitiveParameter] string $webhook, #[\SensitiveParameter] array $options = []) {}

    /**
     * Calls any REST method, documented or not.
     *
     * @param string $method As Bitrix24 spells it, such as `crm.deal.list`.
     * @param array $params What the method's page documents: a map of names, or a list by position.
     *     Values: null, bool, int, float, string (UTF-8), arrays, `DateTimeInterface` (sent in ATOM
     *     form), backed enums, `B24\File`, `JsonSerializable`, `Stringable`, `stdClass` (an object
     *     also when it is empty).
     * @param array $options Of this call: `timeout`, `attemptTimeout` (float, seconds), `headers`
     *     (array<string, string>), `check` (bool); see the constructor.
     * @return Response The reply; an error reply is thrown instead.
     * @throws Exception\InvalidArgument before anything is sent, naming the parameter
     * @throws Exception\Api when the portal reports an error; subclasses tell which
     * @throws Exception\Transport when no reply arrived
     * @throws Exception\Deadline when the budget is used up
     * @throws Exception\Protocol when the reply is not one of a portal
     */
    public function call(string $method, array $params = [], array $options = []): Response {}

    /** The portal's address without any credential, such as `https://portal.bitrix24.com`. */
    public function getPortal(): string {}

    /**
     * What this client has done so far.
     *
     * @return array{calls: int, failures: int, connections: int, bytesSent: int, bytesReceived: int}
     *     `connections` counts those opened: fewer than calls, because connections are kept. Bytes are
     *     those of headers and bodies before TLS.
     */
    public function stats(): array {}
}
