<?php

/** @generate-class-entries */
// SPDX-License-Identifier: MIT

namespace B24\Incoming;

/**
 * A page of an application, or a widget, opened in a frame of the portal.
 *
 * @link https://apidocs.bitrix24.com/api-reference/widgets/index.html
 * @strict-properties
 * @not-serializable
 */
final class Placement extends Request
{
    /** The place: `DEFAULT` is the application's own page; others are, for example, `CRM_DEAL_DETAIL_TAB`. */
    public readonly string $placement;

    /**
     * The options of the place, such as the id of the deal (`ID`), decoded from JSON.
     *
     * @var array<int|string, mixed>
     * @phpstan-var array<array-key, __benevolent<string|int|float|bool|array<array-key, __benevolent<string|int|float|bool|array<array-key, mixed>|null>>|null>>
     * @psalm-var array<int|string, mixed>
     */
    public readonly array $options;

    /** The language of the portal, such as `en`; null when it was not sent. */
    public readonly ?string $language;

    /** For the portal's JavaScript library; null if it was not sent. No dump of the object shows it. */
    public readonly ?string $appSid;
}
