<?php

/** @generate-class-entries */

namespace B24;

/**
 * The commands of a batch, for those who rather add them one by one. `B24\Client::batch()` takes an
 * array as well.
 *
 * ```php
 * $batch = (new B24\Batch)
 *     ->add('deal', 'crm.deal.get', ['id' => 5])
 *     ->add('company', 'crm.company.get', ['id' => B24\Batch::ref('deal', 'COMPANY_ID')]);
 * echo $b24->batch($batch)['company']->result['TITLE'];
 * ```
 *
 * @strict-properties
 * @not-serializable
 * @link https://apidocs.bitrix24.com/settings/how-to-call-rest-api/batch.html
 */
final class Batch implements \Countable
{
    /** Begins without commands. */
    public function __construct() {}

    /**
     * Adds a command behind those that there are.
     *
     * @param int|string $key Under which the outcome will be found; any that an array can have.
     * @param string $method A REST method's name, such as `crm.deal.get`.
     * @param array $params `array<mixed>`. What the method's page documents; a value, however deep,
     *     may be a reference to an earlier command.
     * @return Batch The same object, for the next one.
     * @throws Exception\InvalidArgument when there is a command under that key
     */
    public function add(int|string $key, string $method, array $params = []): Batch {}

    /**
     * What an earlier command of the same batch will have returned, for use in the parameters of a
     * later one. The portal puts it in, so that both go out in one request.
     *
     * ```php
     * B24\Batch::ref('company', 'TITLE');       // the field of a record
     * B24\Batch::ref('contacts', 0, 'ID');      // of the first row of a list
     * B24\Batch::ref('new');                    // the whole result, such as a new record's id
     * ```
     *
     * When the earlier command fails, or has nothing there, the portal goes on with nothing in place
     * of the value: batches with references are best sent with `halt`.
     *
     * @param int|string $key The earlier command's.
     * @param int|string $path The keys that lead to the value in its `result`; a number counts rows
     *     from 0.
     * @throws Exception\InvalidArgument when a key of the path is empty or has a bracket in it
     */
    public static function ref(int|string $key, mixed ...$path): BatchReference {}

    /** How many commands there are. */
    public function count(): int {}
}

/**
 * A value that is not known yet, see `B24\Batch::ref()`. It can be sent in a batch and nowhere else.
 *
 * @strict-properties
 * @not-serializable
 * @link https://apidocs.bitrix24.com/settings/how-to-call-rest-api/batch.html
 */
final class BatchReference
{
    private function __construct() {}
}
