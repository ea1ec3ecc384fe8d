<?php

/** @generate-class-entries */
// SPDX-License-Identifier: MIT

namespace B24\Incoming;

/**
 * An event, sent to a handler that `event.bind` has set, or by an outgoing webhook.
 *
 * ```php
 * $event = B24\Incoming\Event::fromGlobals()->verify($oauth);
 * if ($event->name === 'ONCRMDEALADD') {
 *     $dealId = $event->data['FIELDS']['ID'];
 * }
 * ```
 *
 * @link https://apidocs.bitrix24.com/api-reference/events/index.html
 * @strict-properties
 * @not-serializable
 */
final class Event extends Request
{
    /** The name of the event, in upper case: `ONCRMDEALADD`. */
    public readonly string $name;

    /**
     * The data of the event, often only identifiers. All values are strings.
     *
     * @var array<int|string, mixed>
     * @phpstan-var array<array-key, __benevolent<string|array<array-key, __benevolent<string|array<array-key, __benevolent<string|array<array-key, mixed>>>>>>>
     * @psalm-var array<int|string, mixed>
     */
    public readonly array $data;

    /** When it happened, in Unix time. */
    public readonly int $time;

    /** The number of the handler; null if it was not sent. */
    public readonly ?int $handlerId;

    /** The user whose token came; null when it was not sent. */
    public readonly ?int $userId;

    /**
     * Whether the application was really uninstalled, as `ONAPPUNINSTALL` says. Every user can forge that
     * event. So this calls the portal with the stored tokens, which no longer work if the event is true.
     * False for other events.
     *
     * ```php
     * if ($event->isUninstalled($oauth)) {
     *     $store->delete($event->memberId);
     * }
     * ```
     *
     * @throws \Error if nothing has verified the event yet
     * @throws \B24\Exception if the answer is unknown; delete nothing then
     */
    public function isUninstalled(\B24\Auth\OAuth $oauth): bool {}
}
