<?php

/** @generate-class-entries */

namespace B24;

/**
 * Many calls, several of them under way at once; made by `Client::concurrent()`.
 *
 * Iterating gives the outcome of each call, under the key that the call had, in the order in which they
 * end: a `Response`, or the exception that a single call would have thrown. It can be iterated once.
 * Leaving the loop early closes what is under way; a call that writes may have been executed then.
 *
 * @implements \Iterator<mixed, Response|Exception>
 * @strict-properties
 * @not-serializable
 * @link https://apidocs.bitrix24.com/limits.html
 */
final class Concurrent implements \Iterator
{
    private function __construct() {}

    /**
     * Starts the first calls and waits until one has ended.
     *
     * @throws \Error when the iteration has begun before
     * @throws \Throwable what the given calls throw when they are iterated
     */
    public function rewind(): void {}

    public function valid(): bool {}

    /** The outcome: a `Response`, or an `Exception` as a value. */
    public function current(): mixed {}

    /** The key under which the call was given. */
    public function key(): mixed {}

    /**
     * Starts further calls and waits until one has ended.
     *
     * @throws Exception of a call, with the option `throw`
     * @throws \Throwable what the given calls throw when they are iterated
     */
    public function next(): void {}
}
