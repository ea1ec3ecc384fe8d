<?php

/** @generate-class-entries */
// SPDX-License-Identifier: MIT

namespace B24;

/**
 * The outcomes of the commands of `B24\Client::batch()`, in the order of the commands and with their keys.
 *
 * ```php
 * foreach ($result as $key => $outcome) {      // a Response or an Exception; does not throw
 *     …
 * }
 * $result['deal']->result['TITLE'];            // throws if the command has failed
 * foreach ($result->rows('deals') as $row) {   // one row at a time
 *     …
 * }
 * ```
 *
 * Replies are kept as bytes and decoded when you access them. Iterating decodes each one anew, so memory
 * holds only the arrays that you are using.
 *
 * @template-covariant TResults of array<array-key, mixed> = array<array-key, mixed>
 * @template-covariant TRows of array<array-key, mixed> = array<array-key, mixed>
 * @implements \IteratorAggregate<key-of<TResults>, Response<value-of<TResults>>|Exception>
 * @implements \ArrayAccess<key-of<TResults>, Response<value-of<TResults>>>
 * @strict-properties
 * @not-serializable
 * @link https://apidocs.bitrix24.com/settings/how-to-call-rest-api/batch.html
 */
final class BatchResult implements \IteratorAggregate, \ArrayAccess, \Countable
{
    private function __construct() {}

    /**
     * A result of outcomes that you give, for tests: what `Client::batch()` returns, without a portal.
     *
     * @param array $outcomes By the commands' keys: a `Response` or an `Exception` each.
     * @phpstan-param array<array-key, Response<mixed>|Exception> $outcomes
     * @phpstan-return BatchResult<array<array-key, mixed>, array<array-key, mixed>>
     * @throws Exception\InvalidArgument if an outcome is something else
     */
    public static function fromOutcomes(array $outcomes): BatchResult {}

    /**
     * The response of a command. Calling it again returns the same object.
     *
     * @template TKey of key-of<TResults>
     * @param int|string $key The key of the command.
     * @phpstan-param TKey $key
     * @phpstan-return Response<TResults[TKey]>
     * @throws Exception if the command has failed: its exception
     * @throws Exception\InvalidArgument if there was no command with this key
     */
    public function get(int|string $key): Response {}

    /**
     * The rows that a command has returned, decoded one at a time.
     *
     * @template TKey of key-of<TRows>
     * @param int|string $key The key of the command.
     * @phpstan-param TKey $key
     * @phpstan-return BatchRows<TRows[TKey]>
     * @throws Exception if the command has failed: its exception
     * @throws Exception\InvalidArgument if there was no command with this key, or its result has no rows
     */
    public function rows(int|string $key): BatchRows {}

    /**
     * The responses of all commands that have succeeded, decoded.
     *
     * @return array
     * @phpstan-return array<key-of<TResults>, Response<value-of<TResults>>>
     */
    public function succeeded(): array {}

    /**
     * The exceptions of all commands that have failed.
     *
     * @return array
     * @phpstan-return array<key-of<TResults>, Exception>
     */
    public function failed(): array {}

    /** The number of commands. */
    public function count(): int {}

    /**
     * @return \Iterator
     * @phpstan-return \Iterator<key-of<TResults>, Response<value-of<TResults>>|Exception>
     */
    public function getIterator(): \Iterator {}

    /** @param mixed $offset The key of the command. */
    public function offsetExists(mixed $offset): bool {}

    /**
     * Like `get()`.
     *
     * @template TKey of key-of<TResults>
     * @param mixed $offset The key of the command.
     * @phpstan-param TKey $offset
     * @phpstan-return Response<TResults[TKey]>
     * @throws Exception if the command has failed: its exception
     * @throws Exception\InvalidArgument if there was no command with this key
     */
    public function offsetGet(mixed $offset): Response {}

    /** @throws \Error always: a result cannot be changed */
    public function offsetSet(mixed $offset, mixed $value): void {}

    /** @throws \Error always: a result cannot be changed */
    public function offsetUnset(mixed $offset): void {}
}
