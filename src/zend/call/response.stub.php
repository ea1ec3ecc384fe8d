<?php

/** @generate-class-entries */

namespace B24;

/**
 * A successful reply. Readable as properties or, as with CRest, as an array: `$r['result']`.
 *
 * @strict-properties
 * @not-serializable
 */
final class Response implements \ArrayAccess
{
    /** What the method returns: any JSON value; objects are arrays, integers beyond 64 bits strings. */
    public readonly mixed $result;

    /** How many rows match in all; null when the method does not say. */
    public readonly ?int $total;

    /** The value of `start` for the next page; null on the last one. */
    public readonly ?int $next;

    /**
     * When and how long the portal worked: `start`, `finish`, `duration`, `processing`, `date_start`,
     * `date_finish`, `operating`, `operating_reset_at`. Not every reply has all of them.
     */
    public readonly array $time;

    /** The status of the HTTP reply. */
    public readonly int $httpStatus;

    /** The key that went with the call; null when there was none (REST 2.0, and reading methods). */
    public readonly ?string $idempotencyKey;

    /** REST 3.0: the portal had executed the call before, and repeats its stored answer. */
    public readonly bool $replayed;

    private function __construct() {}

    /** The whole envelope as the portal sent it, as CRest returns it. */
    public function toArray(): array {}

    /** Whether the envelope has the member and it is not null. */
    public function offsetExists(mixed $offset): bool {}

    /** A member of the envelope; null when it is absent. */
    public function offsetGet(mixed $offset): mixed {}

    /** @throws \Error always: a response cannot be changed */
    public function offsetSet(mixed $offset, mixed $value): void {}

    /** @throws \Error always: a response cannot be changed */
    public function offsetUnset(mixed $offset): void {}
}
