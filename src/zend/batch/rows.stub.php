<?php

/** @generate-class-entries */
// SPDX-License-Identifier: MIT

namespace B24;

/**
 * The rows that a command of a batch has returned; see `B24\BatchResult::rows()`. Each row is decoded when
 * it is its turn. You can iterate more than once.
 *
 * @template-covariant TRow = mixed
 * @implements \Iterator<int|string, TRow>
 * @strict-properties
 * @not-serializable
 * @link https://apidocs.bitrix24.com/settings/how-to-call-rest-api/list-methods-pecularities.html
 */
final class BatchRows implements \Iterator
{
    private function __construct() {}

    /**
     * The row, as an array; null after the last row.
     *
     * @phpstan-return TRow
     */
    public function current(): mixed {}

    /**
     * The number of the row, from 0; or its key, if the method returns rows with their ids as keys.
     *
     * @phpstan-return int|string
     */
    public function key(): int|string|null {}

    /** Goes on to the next row. */
    public function next(): void {}

    /** Goes back to the first row. */
    public function rewind(): void {}

    /** Whether there is a row here. */
    public function valid(): bool {}
}
