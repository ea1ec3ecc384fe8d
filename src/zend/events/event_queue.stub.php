<?php

/** @generate-class-entries */
// SPDX-License-Identifier: MIT

namespace B24;

/**
 * A queue of offline events. The portal keeps these changes until the application fetches them. A record
 * is confirmed when the body of the loop has finished with it. After an exception or `break` it is not
 * confirmed, and the next loop over the same queue begins with it. So every change is processed at least
 * once, by one worker at a time.
 *
 * ```php
 * $queue = new B24\EventQueue($b24);
 * $queue->bind('ONCRMDEALUPDATE');
 * foreach ($queue as $id => $record) {
 *     synchronize($record['EVENT_NAME'], $record['EVENT_DATA']['FIELDS']['ID']);
 * }
 * ```
 *
 * The loop ends when the queue is empty. The client must be one of an application, with the rights of an
 * administrator.
 *
 * @phpstan-type EventRecord array{ID: int|string, EVENT_NAME: string, EVENT_DATA: __benevolent<bool|array<array-key, __benevolent<string|int|float|bool|array<array-key, __benevolent<string|int|float|bool|array<array-key, mixed>|null>>|null>>>, EVENT_ADDITIONAL: mixed, TIMESTAMP_X: string, MESSAGE_ID: string, ...}
 * @psalm-type EventRecord = array{ID: int|string, EVENT_NAME: string, EVENT_DATA: mixed, EVENT_ADDITIONAL: mixed, TIMESTAMP_X: string, MESSAGE_ID: string, ...}
 * @implements \Iterator<int|string, EventRecord>
 * @link https://apidocs.bitrix24.com/api-reference/events/offline-events.html
 * @strict-properties
 * @not-serializable
 */
final class EventQueue implements \Iterator
{
    /**
     * @param array $options Options of `event.offline.get`. `limit`: how many records are reserved at a time (50). `error` 1: only the records
     *     that fail() has put aside, once in each loop. `auth_connector`: a connector with a queue of its own.
     *     `process_id`: begin with the records reserved under this id. `recover`: which reserved records
     *     of other workers are taken over. true (default): records on which no living worker of the same system
     *     user on this machine works. A number of seconds: records that nobody has touched for this time; use
     *     it for workers on several machines. false: none.
     * @phpstan-param array{limit?: int, filter?: array<string, mixed>, order?: array<string, string>, auth_connector?: string, error?: int, process_id?: string, recover?: bool|int} $options
     * @throws Exception\InvalidArgument if an option is unknown or malformed
     */
    public function __construct(Client $client, array $options = []) {}

    /**
     * Tells the portal to keep events of this kind from now on.
     *
     * @throws Exception
     */
    public function bind(string $event): void {}

    /**
     * Tells the portal to keep no more of these events. Returns how many bindings there were.
     *
     * @throws Exception
     */
    public function unbind(string $event): int {}

    /**
     * Puts the current record aside instead of confirming it. Only a queue with the option `error`
     * gets it again. Until then, the portal adds further changes of the same object to it.
     *
     * @throws Exception
     */
    public function fail(): void {}

    /** The process id of the reserved records; null if there are none. */
    public function getProcessId(): ?string {}

    /**
     * The current record: `ID`, `EVENT_NAME`, `EVENT_DATA`, `TIMESTAMP_X`, `MESSAGE_ID` …; null after
     * the last one.
     *
     * @return array|null
     * @phpstan-return __benevolent<EventRecord|null>
     * @psalm-return EventRecord|null
     * @psalm-ignore-nullable-return
     */
    public function current(): ?array {}

    /** The `ID` of the current record; null after the last one. */
    public function key(): int|string|null {}

    /**
     * Confirms the current record and goes on to the next one.
     *
     * @throws Exception if the portal did not accept the confirmation; the record stays the current one
     */
    public function next(): void {}

    /**
     * Reserves records, unless some are already reserved and not confirmed. Records that other workers have
     * left come first.
     *
     * @throws Exception
     */
    public function rewind(): void {}

    public function valid(): bool {}
}
