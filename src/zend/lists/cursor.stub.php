<?php

/** @generate-class-entries */
// SPDX-License-Identifier: MIT

namespace B24;

/**
 * All rows of a list method, one at a time; made by `Client::list()`.
 *
 * ```php
 * foreach ($b24->list('crm.item.list', ['entityTypeId' => 2, 'select' => ['id', 'title']]) as $deal) {
 *     echo $deal['id'], ' ', $deal['title'], "\n";
 * }
 * ```
 *
 * Nothing is sent before the loop begins. Requests are made ahead of the rows; a row is decoded when it is its
 * turn. You can iterate once. Leaving the loop early aborts the requests under way.
 *
 * @template-covariant TRow = mixed
 * @implements \Iterator<int, TRow>
 * @strict-properties
 * @not-serializable
 * @link https://apidocs.bitrix24.com/settings/performance/huge-data.html
 */
final class Cursor implements \Iterator
{
    private function __construct() {}

    /**
     * A cursor over rows that you give, for tests: what `list()` returns, without a portal. `position()` is the number
     * of the current row, `requests()` is 0. If the iterable throws, the cursor does.
     *
     * @param \Traversable|array $rows The rows; their keys do not matter.
     * @param int|null $total What `total()` returns.
     * @template TGiven
     * @phpstan-param iterable<mixed, TGiven> $rows
     * @phpstan-return Cursor<TGiven>
     */
    public static function fromRows(\Traversable|array $rows, ?int $total = null): Cursor {}

    /**
     * Requests the first rows.
     *
     * @throws Exception like `next()`
     * @throws \Error if the iteration has begun before
     */
    public function rewind(): void {}

    public function valid(): bool {}

    /**
     * The row: an array with the fields that the method returns; null after the last row.
     *
     * @phpstan-return TRow
     */
    public function current(): mixed {}

    /**
     * The number of the row, from 0; null after the last row.
     *
     * @phpstan-return int
     */
    public function key(): ?int {}

    /**
     * Goes to the next row. After an exception there are no more rows, but `position()` still says where to
     * continue.
     *
     * @throws Exception the exception of a request, like `Client::call()`, after the rows before it were returned
     * @throws Exception\ListChanged if rows were added or deleted while the list is read by offset
     * @throws Exception\Protocol if the portal ignores order and filter, or rows have no id
     * @throws \Error if it is called in a callback of the same cursor
     * @throws \Throwable what the option `progress` throws
     */
    public function next(): void {}

    /**
     * Where a later cursor can continue, after the current row: a value for the option `resume`, of a few hundred
     * bytes at most. It is valid in any process, but only for the same method and the same parameters.
     */
    public function position(): string {}

    /** The portal's total number of rows; null if the portal does not count them, as with `keyset`. */
    public function total(): ?int {}

    /** The number of requests so far; a batch is one request. */
    public function requests(): int {}
}
