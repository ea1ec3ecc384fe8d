<?php

/** @generate-class-entries */

namespace B24;

/**
 * What became of the commands of `B24\Client::batch()`, in their order and under their keys.
 *
 * ```php
 * foreach ($result as $key => $outcome) {      // Response or Exception, nothing is thrown
 *     …
 * }
 * $result['deal']->result['TITLE'];            // throws the command's exception
 * foreach ($result->rows('deals') as $row) {   // one row at a time
 *     …
 * }
 * ```
 *
 * Replies are kept as they came and decoded when they are asked for, each time anew while iterating,
 * so that no more of them is in memory as arrays than what is being looked at.
 *
 * @implements \IteratorAggregate<array-key, Response|Exception>
 * @implements \ArrayAccess<array-key, Response>
 * @strict-properties
 * @not-serializable
 * @link https://apidocs.bitrix24.com/settings/how-to-call-rest-api/batch.html
 */
final class BatchResult implements \IteratorAggregate, \ArrayAccess, \Countable
{
    private function __construct() {}

    /**
     * What the command has returned; asked again, the same object.
     *
     * @param int|string $key The command's.
     * @throws Exception what the command has failed with
     * @throws Exception\InvalidArgument when there was no command under that key
     */
    public function get(int|string $key): Response {}

    /**
     * The rows that a command has returned, decoded one by one.
     *
     * @param int|string $key The command's.
     * @throws Exception what the command has failed with
     * @throws Exception\InvalidArgument when there was no command under that key, or its result has no rows
     */
    public function rows(int|string $key): BatchRows {}

    /**
     * The commands that have succeeded, all of them decoded.
     *
     * @return array<array-key, Response>
     */
    public function succeeded(): array {}

    /**
     * Why the others have failed.
     *
     * @return array<array-key, Exception>
     */
    public function failed(): array {}

    /** How many commands there were. */
    public function count(): int {}

    /** @return \Iterator<array-key, Response|Exception> */
    public function getIterator(): \Iterator {}

    /** @param mixed $offset The command's key. */
    public function offsetExists(mixed $offset): bool {}

    /**
     * As `get()`.
     *
     * @param mixed $offset The command's key.
     * @throws Exception what the command has failed with
     * @throws Exception\InvalidArgument when there was no command under that key
     */
    public function offsetGet(mixed $offset): Response {}

    /** @throws \Error always: a result cannot be changed */
    public function offsetSet(mixed $offset, mixed $value): void {}

    /** @throws \Error always: a result cannot be changed */
    public function offsetUnset(mixed $offset): void {}
}
