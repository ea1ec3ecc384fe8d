<?php

/** @generate-class-entries */
// SPDX-License-Identifier: MIT

namespace B24\Incoming;

/**
 * A call of a robot, or of an activity of a business process.
 *
 * @link https://apidocs.bitrix24.com/api-reference/bizproc/index.html
 * @strict-properties
 * @not-serializable
 */
final class Activity extends Request
{
    /** The id of the business process. */
    public readonly string $workflowId;

    /** The code of the robot or activity, as the application has registered it. */
    public readonly string $code;

    /**
     * The module, the class and the identifier: `['crm', 'CCrmDocumentDeal', 'DEAL_5']`.
     *
     * @var list<string>
     */
    public readonly array $documentId;

    /**
     * The module, the class and the type: `['crm', 'CCrmDocumentDeal', 'DEAL']`.
     *
     * @var list<string>
     */
    public readonly array $documentType;

    /**
     * The parameters that the user has filled in, by their codes. All values are strings.
     *
     * @var array<int|string, mixed>
     * @phpstan-var array<array-key, __benevolent<string|array<array-key, __benevolent<string|array<array-key, __benevolent<string|array<array-key, mixed>>>>>>>
     * @psalm-var array<int|string, mixed>
     */
    public readonly array $properties;

    /** Whether the business process waits for `bizproc.event.send` with `eventToken`. */
    public readonly bool $useSubscription;

    /** How many seconds the process waits at most; null if it was not sent. */
    public readonly ?int $timeout;

    /** When it happened, in Unix time. */
    public readonly int $time;

    /** The user whose token came; null when it was not sent. */
    public readonly ?int $userId;

    /** For `bizproc.event.send` and `bizproc.activity.log`. No dump of the object shows it. */
    public readonly string $eventToken;
}
