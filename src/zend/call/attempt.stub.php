<?php

/** @generate-class-entries */
// SPDX-License-Identifier: MIT

namespace B24;

/**
 * One attempt of a call. The client's `listener`, and that of `Client::observe()`, get it when the attempt has ended.
 *
 * Most calls have one attempt. A call has more if the portal refused it because of a limit, or if it
 * failed and another attempt is safe. No property contains a secret.
 *
 * @strict-properties
 * @not-serializable
 * @link https://apidocs.bitrix24.com/limits.html
 */
final class Attempt
{
    /** The REST method. */
    public readonly string $method;

    /** The REST version: 2 or 3. */
    public readonly int $version;

    /** 1 for the first attempt of a call. */
    public readonly int $number;

    /** Seconds that it waited before: for the portal's limits, or after the previous failure. */
    public readonly float $waited;

    /** Seconds that the request and its reply took. */
    public readonly float $duration;

    /** The HTTP status of the reply; 0 if there was no reply. */
    public readonly int $httpStatus;

    /** Why it failed, in one sentence; null if it succeeded. */
    public readonly ?string $cause;

    /** The portal's error code; empty if there is none. */
    public readonly string $errorCode;

    /**
     * Seconds until the next attempt; null if there is none. This is the pause after a failure. It is
     * longer if the portal's limits require it, as far as they are known now.
     */
    public readonly ?float $nextIn;

    /** The portal's address, as `Client::getPortal()` shows it. */
    public readonly string $portal;

    /** Bytes of the request and of the reply: headers and bodies before TLS. */
    public readonly int $bytesSent;
    public readonly int $bytesReceived;

    /** Whether a connection was opened for it. */
    public readonly bool $newConnection;

    /**
     * The kind of the failure, as in `Metrics::read()`: the name of an exception class such as `RateLimit`; null if it
     * succeeded.
     */
    public readonly ?string $failure;

    /**
     * The methods that a `batch` names, in order; empty for other methods.
     *
     * @var list<string>
     */
    public readonly array $commands;

    private function __construct() {}
}
