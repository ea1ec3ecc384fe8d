<?php

/** @generate-class-entries */

namespace B24;

/**
 * The rows that a command of a batch has returned, see `B24\BatchResult::rows()`. Each is decoded when
 * it is its turn. Can be iterated more than once.
 *
 * @implements \Iterator<int|string, mixed>
 * @strict-properties
 * @not-serializable
 * @link https://apidocs.bitrix24.com/settings/how-to-call-rest-api/list-methods-pecularities.html
 */
final class BatchRows implements \Iterator
{
    private function __construct() {}

    /** The row, as arrays; null behind the last one. */
    public function current(): mixed {}

    /** Its number from 0, or its key where the method returns rows by their ids. */
    public function key(): int|string|null {}

    /** Goes on to the next row. */
    public function next(): void {}

    /** Goes back to the first row. */
    public function rewind(): void {}

    /** Whether there is a row here. */
    public function valid(): bool {}
}
