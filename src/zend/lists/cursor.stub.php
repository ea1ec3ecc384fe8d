<?php

/** @generate-class-entries */

namespace B24;

/**
 * All rows of a list method, one after the other; made by `Client::list()`.
 *
 * ```php
 * foreach ($b24->list('crm.deal.list', ['select' => ['ID', 'TITLE']]) as $deal) {
 *     echo $deal['ID'], ' ', $deal['TITLE'], "\n";
 * }
 * ```
 *
 * Nothing is asked for before the loop begins. Requests are made ahead of the rows; a row is decoded when its
 * turn has come. It can be iterated once; leaving the loop early closes what is under way.
 *
 * @implements \Iterator<int, mixed>
 * @strict-properties
 * @not-serializable
 * @link https://apidocs.bitrix24.com/settings/performance/huge-data.html
 */
final class Cursor implements \Iterator
{
    private function __construct() {}

    /**
     * Asks for the first rows.
     *
     * @throws Exception as `next()`
     * @throws \Error when the iteration has begun before
     */
    public function rewind(): void {}

    public function valid(): bool {}

    /** The row: an array with the fields that the method returns; null behind the last one. */
    public function current(): mixed {}

    /** Its number, from 0; null behind the last one. */
    public function key(): ?int {}

    /**
     * Goes on to the next row. After an exception there are no more rows; `position()` still tells where to
     * go on.
     *
     * @throws Exception of a request, as `Client::call()`, when the rows before it have been handed out
     * @throws Exception\ListChanged when rows were added or went while the list is read by offsets
     * @throws Exception\Protocol when the portal heeds neither order nor filter, or rows have no id
     * @throws \Error inside of a callback that the cursor itself calls
     * @throws \Throwable what the option `progress` throws
     */
    public function next(): void {}

    /**
     * Where a later cursor can go on, behind the current row: a value of the option `resume`, of some hundred bytes at
     * most. It holds for the same method and parameters and no other, in any process.
     */
    public function position(): string {}

    /** How many rows the portal says there are; null where it does not count them, as when reading by ids. */
    public function total(): ?int {}

    /** How many requests have been made so far; a batch is one. */
    public function requests(): int {}
}
