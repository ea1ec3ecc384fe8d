<?php

/** @generate-class-entries */

namespace B24;

/**
 * Offline events: changes that the portal keeps for the application until it asks for them. Each
 * record is confirmed when the body of the loop has finished with it: after an exception or `break`
 * it is not, and the next loop over the same queue begins with it again. So every change is seen at
 * least once, by one worker at a time.
 *
 * ```php
 * $queue = new B24\EventQueue($b24);
 * $queue->bind('ONCRMDEALUPDATE');
 * foreach ($queue as $id => $record) {
 *     synchronize($record['EVENT_NAME'], $record['EVENT_DATA']);
 * }
 * ```
 *
 * The loop ends when the queue is empty. It needs the rights of an administrator, and the
 * authorization of an application.
 *
 * @implements \Iterator<int|string, array<string, mixed>>
 * @link https://apidocs.bitrix24.com/api-reference/events/offline-events.html
 * @strict-properties
 * @not-serializable
 */
final class EventQueue implements \Iterator
{
    /**
     * @param array $options `array{limit?: int, filter?: array<string, mixed>, order?: array<string, string>, auth_connector?: string, error?: int, process_id?: string, recover?: bool|int}` Of
     *     `event.offline.get`. `limit`: records that are reserved at a time (50). `error` 1: those that
     *     fail() has put aside, once in each loop. `auth_connector`: of a queue of its own.
     *     `process_id`: first those that are reserved under it. `recover`: true (default): also those
     *     that are reserved and on which no living worker of this machine's user works; seconds: those
     *     that nobody has touched for so long, for workers on several machines; false: none.
     * @throws Exception\InvalidArgument when an option is unknown or malformed
     */
    public function __construct(Client $client, array $options = []) {}

    /**
     * From now on the portal keeps events of this kind.
     *
     * @throws Exception
     */
    public function bind(string $event): void {}

    /**
     * The portal keeps no more of them. Returns how many bindings there were.
     *
     * @throws Exception
     */
    public function unbind(string $event): int {}

    /**
     * Puts the current record aside instead of confirming it: only a queue with the option `error`
     * gets it again. Until then further changes of the same object go into it.
     *
     * @throws Exception
     */
    public function fail(): void {}

    /** Under which the records at hand are reserved; null: there are none. */
    public function getProcessId(): ?string {}

    /**
     * The current record: `ID`, `EVENT_NAME`, `EVENT_DATA`, `TIMESTAMP_X`, `MESSAGE_ID` …; null behind
     * the last one.
     *
     * @return array<string, mixed>|null
     */
    public function current(): ?array {}

    /** The `ID` of the current record; null behind the last one. */
    public function key(): int|string|null {}

    /**
     * Confirms the current record and goes on to the next one.
     *
     * @throws Exception when the portal did not take the confirmation: the record stays the current one
     */
    public function next(): void {}

    /**
     * Reserves records, unless some that are not confirmed are still at hand. Those that were left by
     * others come first.
     *
     * @throws Exception
     */
    public function rewind(): void {}

    public function valid(): bool {}
}
