<?php

/** @generate-class-entries */
// SPDX-License-Identifier: MIT

namespace B24;

/**
 * Many calls, several of them at the same time; made by `Client::concurrent()`.
 *
 * Iterating returns the outcome of each call, with the call's key, in the order in which the calls finish.
 * An outcome is a `Response`, or the exception that a single call would throw. You can iterate once.
 * Leaving the loop early aborts the calls under way; a write among them may have been executed.
 *
 * @template-covariant TKey = mixed
 * @template-covariant TResult = mixed
 * @implements \Iterator<TKey, Response<TResult>|Exception>
 * @strict-properties
 * @not-serializable
 * @link https://apidocs.bitrix24.com/limits.html
 */
final class Concurrent implements \Iterator
{
    private function __construct() {}

    /**
     * Outcomes that you give, for tests: what `Client::concurrent()` returns, without a portal.
     *
     * @param \Traversable|array $outcomes By the calls' keys: a `Response` or an `Exception` each.
     * @phpstan-param iterable<TGivenKey, Response<TGiven>|Exception> $outcomes
     * @template TGivenKey
     * @template TGiven
     * @phpstan-return Concurrent<TGivenKey, TGiven>
     * @throws Exception\InvalidArgument while it is iterated, if an outcome is something else
     */
    public static function fromOutcomes(\Traversable|array $outcomes): Concurrent {}

    /**
     * Starts the first calls, and waits until one of them has finished.
     *
     * @throws \Error if the iteration has begun before
     * @throws \Throwable what the given calls throw when they are iterated
     */
    public function rewind(): void {}

    public function valid(): bool {}

    /**
     * The outcome: a `Response`, or an `Exception` as a value.
     *
     * @phpstan-return Response<TResult>|Exception
     */
    public function current(): mixed {}

    /**
     * The key of the call.
     *
     * @phpstan-return TKey
     */
    public function key(): mixed {}

    /**
     * Starts further calls, and waits until one has finished.
     *
     * @throws Exception the exception of a call, with the option `throw`
     * @throws \Throwable what the given calls throw when they are iterated
     */
    public function next(): void {}
}
