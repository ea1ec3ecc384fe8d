<?php

/** @generate-class-entries */
// SPDX-License-Identifier: MIT

namespace B24;

/**
 * The commands of a batch, added one by one. You may also pass an array to `B24\Client::batch()`.
 *
 * ```php
 * $batch = (new B24\Batch)
 *     ->add('deal', 'crm.item.get', ['entityTypeId' => 2, 'id' => 5])
 *     ->add('company', 'crm.item.get', ['entityTypeId' => 4, 'id' => B24\Batch::ref('deal', 'item', 'companyId')]);
 * echo $b24->batch($batch)['company']->result['item']['title'];
 * ```
 *
 * @strict-properties
 * @not-serializable
 * @link https://apidocs.bitrix24.com/settings/how-to-call-rest-api/batch.html
 */
final class Batch implements \Countable
{
    /** An empty batch. */
    public function __construct() {}

    /**
     * Adds a command at the end.
     *
     * @param int|string $key The key of the outcome; any key that an array can have.
     * @param string $method The REST method, such as `crm.item.get`.
     * @param array $params The documented parameters. Any value, at any depth, may be a
     *     reference to an earlier command.
     * @return Batch The same object.
     * @throws Exception\InvalidArgument if there is already a command with this key
     */
    public function add(int|string $key, string $method, array $params = []): Batch {}

    /**
     * A reference to the result of an earlier command, for the parameters of a later one. The portal puts
     * the value in, so both commands are sent in one request.
     *
     * ```php
     * B24\Batch::ref('company', 'TITLE');       // a field of a record
     * B24\Batch::ref('contacts', 0, 'ID');      // of the first row of a list
     * B24\Batch::ref('new');                    // the whole result, such as a new record's id
     * ```
     *
     * If the earlier command fails, or has no such value, the portal continues with an empty value. So send
     * batches with references with `halt`.
     *
     * @param int|string $key The key of the earlier command.
     * @param int|string $path The keys that lead to the value in its `result`. A number is a row, counted
     *     from 0.
     * @throws Exception\InvalidArgument if a key of the path is empty or contains a bracket
     */
    public static function ref(int|string $key, mixed ...$path): BatchReference {}

    /** The number of commands. */
    public function count(): int {}
}
