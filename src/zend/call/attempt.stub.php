<?php

/** @generate-class-entries */

namespace B24;

/**
 * One attempt of a call, as the client's `listener` is told of it when it has ended.
 *
 * A call has one attempt as a rule; more when the portal refused it for its limits, or when it
 * failed in a way that makes another attempt safe. Nothing here holds a secret.
 *
 * @strict-properties
 * @not-serializable
 * @link https://apidocs.bitrix24.com/limits.html
 */
final class Attempt
{
    /** The REST method. */
    public readonly string $method;

    /** The version of REST: 2 or 3. */
    public readonly int $version;

    /** 1 for the first attempt of a call. */
    public readonly int $number;

    /** Seconds for which it was held back: by the portal's limits, or after the failure before. */
    public readonly float $waited;

    /** Seconds that the exchange took. */
    public readonly float $duration;

    /** Of the reply; 0 when none came. */
    public readonly int $httpStatus;

    /** Why it failed, in one sentence; null: it succeeded. */
    public readonly ?string $cause;

    /** The portal's error code; empty when there is none. */
    public readonly string $errorCode;

    /**
     * Seconds until the next attempt: the pause after a failure, or longer where the portal's
     * limits hold it back, as far as they are known now. null: there is none.
     */
    public readonly ?float $nextIn;

    private function __construct() {}
}
