<?php

/** @generate-class-entries */
// SPDX-License-Identifier: MIT

namespace B24;

/**
 * A successful reply. Read its properties, or use it as an array, as with CRest: `$r['result']`.
 *
 * @template-covariant TResult = mixed
 * @implements \ArrayAccess<string, mixed>
 * @strict-properties
 * @not-serializable
 */
final class Response implements \ArrayAccess
{
    /**
     * What the method returns: any JSON value. Objects become arrays; integers beyond 64 bits become strings.
     *
     * @var mixed
     * @phpstan-var TResult
     */
    public readonly mixed $result;

    /** How many rows match in total; null if the method does not say it. */
    public readonly ?int $total;

    /** The value of `start` for the next page; null on the last page. */
    public readonly ?int $next;

    /**
     * When the portal worked on the call, and how long: `start`, `finish`, `duration`, `processing`, `date_start`,
     * `date_finish`, `operating`, `operating_reset_at`. Some replies lack some of these.
     *
     * @phpstan-var array{start?: int|float, finish?: int|float, duration?: int|float, processing?: int|float, date_start?: string, date_finish?: string, operating?: int|float, operating_reset_at?: int, ...}
     */
    public readonly array $time;

    /** The HTTP status of the reply. */
    public readonly int $httpStatus;

    /** The idempotency key that was sent; null if there was none (REST 2.0, and methods that only read). */
    public readonly ?string $idempotencyKey;

    /** REST 3.0: whether the portal had executed this call before, and has returned its stored reply. */
    public readonly bool $replayed;

    private function __construct() {}

    /**
     * The response that a client makes of such a reply, for tests.
     *
     * ```php
     * B24\Response::fromJson('{"result":{"ID":"5","TITLE":"Pump"},"time":{"operating":0.1}}')->result['TITLE'];
     * ```
     *
     * @param string $json The whole reply, as a portal sends it.
     * @param int $httpStatus Its HTTP status.
     * @param string|null $idempotencyKey The key that was sent, if any.
     * @param bool $replayed Whether the reply was a stored one.
     * @phpstan-return Response<mixed>
     * @throws Exception\Protocol if it is not JSON, or not a reply of a portal
     * @throws Exception\Api if it is an error of a portal: the same exception as a call throws
     */
    public static function fromJson(string $json, int $httpStatus = 200, ?string $idempotencyKey = null, bool $replayed = false): Response {}

    /**
     * The headers of the reply; null unless the call had the option `keepReply`.
     *
     * @return array<string, list<string>>|null By name, in lower case.
     */
    public function getHeaders(): ?array {}

    /** The body of the reply, byte by byte, decompressed; null unless the call had the option `keepReply`. */
    public function getBody(): ?string {}

    /**
     * Seconds from the beginning of the last attempt until: the host's address was known, the connection stood, TLS
     * stood, the request was about to be sent, the first byte of the reply came, the last byte came. On a connection
     * that had been kept the first three are 0, or next to it. Null unless the call had the option `keepReply`.
     *
     * @return array{lookup: float, connect: float, tls: float, send: float, firstByte: float, total: float}|null
     */
    public function getTimings(): ?array {}

    /**
     * The whole reply as the portal sent it, as CRest returns it.
     *
     * @phpstan-return array<string, mixed>
     */
    public function toArray(): array {}

    /** Whether the reply has this member, and it is not null. */
    public function offsetExists(mixed $offset): bool {}

    /**
     * A member of the reply; null if it is absent.
     *
     * @phpstan-return ($offset is 'result' ? TResult : ($offset is 'total'|'next' ? int|null : ($offset is 'error'|'error_description' ? string|null : mixed)))
     */
    public function offsetGet(mixed $offset): mixed {}

    /** @throws \Error always: a response cannot be changed */
    public function offsetSet(mixed $offset, mixed $value): void {}

    /** @throws \Error always: a response cannot be changed */
    public function offsetUnset(mixed $offset): void {}
}
