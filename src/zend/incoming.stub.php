<?php

/** @generate-class-entries */

namespace B24\Incoming;

/**
 * What a portal sends to an application: an event, a robot's turn, an application page in a frame, an
 * installation. Reading one checks that everything is there and of the form that portals send; that
 * it comes from a portal only verify() says.
 *
 * Limits, beyond which a request is refused: 8 MB, 10,000 fields, 40,000 keys in all their names
 * together, 32 levels.
 *
 * @strict-properties
 * @not-serializable
 */
abstract class Request
{
    /** The host of the portal, with its port if it has an unusual one. */
    public readonly string $domain;

    /** The portal, whatever its host is called: what to keep its data under. */
    public readonly string $memberId;

    /** Where the portal's REST methods are, such as `https://portal.bitrix24.com/rest/`. */
    public readonly string $clientEndpoint;

    /** The tokens that came; null: none, as where no user can be tied to what happened. */
    public readonly ?\B24\Auth\Token $token;

    /**
     * The application token that came, to be stored when the application is installed; null: none.
     * No view of the object shows it.
     */
    public readonly ?string $applicationToken;

    private function __construct() {}

    /**
     * From `$_POST` and `$_GET`. Refused where PHP may have dropped fields because there are as many
     * as `max_input_vars` permits: use fromBody() then.
     *
     * @throws \B24\Exception\InvalidRequest
     */
    final public static function fromGlobals(): static {}

    /**
     * From fields as PHP or a framework has read them: strings, integers, and arrays of them.
     *
     * @param array $post Of the body.
     * @param array $query Of the address; pages in a frame need it.
     * @throws \B24\Exception\InvalidRequest
     */
    final public static function fromArray(#[\SensitiveParameter] array $post, #[\SensitiveParameter] array $query = []): static {}

    /**
     * From the bytes of a form (`file_get_contents('php://input')`), whatever `max_input_vars` says.
     *
     * @param string|null $query The query string (`$_SERVER['QUERY_STRING']`); pages in a frame need it.
     * @throws \B24\Exception\InvalidRequest
     */
    final public static function fromBody(#[\SensitiveParameter] string $body, #[\SensitiveParameter] ?string $query = null): static {}

    /**
     * Makes sure that the portal has sent it: compares the application token that came with the one
     * that the application got when it was installed, in a time that tells nothing about either.
     * Returns itself.
     *
     * @throws \B24\Exception\Forgery when it is another one, or none
     * @throws \B24\Exception\InvalidArgument when the expected one is empty
     */
    final public function verify(#[\SensitiveParameter] string $applicationToken): static {}

    /**
     * A client of the portal: with the token that came, as its user, until it ends; otherwise, and
     * after `Install::confirm()`, with the application's own from the store.
     *
     * @param array $options Of `B24\Client`.
     * @throws \Error when nothing has made sure yet that the portal has sent the request
     * @throws \B24\Exception\Auth when neither a token came nor the store has any
     * @throws \B24\Exception\InvalidArgument as `B24\Client::__construct()`
     */
    final public function client(\B24\Auth\OAuth $oauth, #[\SensitiveParameter] array $options = []): \B24\Client {}
}

/**
 * An event: of a handler that `event.bind` has set, or of an outgoing webhook.
 *
 * ```php
 * $event = B24\Incoming\Event::fromGlobals()->verify($storedApplicationToken);
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
    /** Its code, in upper case: `ONCRMDEALADD`. */
    public readonly string $name;

    /**
     * What it is about, often no more than identifiers. All values are strings.
     *
     * @var array<int|string, mixed>
     */
    public readonly array $data;

    /** When it happened, in Unix time. */
    public readonly int $time;

    /** The number of the handler; null when it was not sent. */
    public readonly ?int $handlerId;

    /** The user whose token came; null when it was not sent. */
    public readonly ?int $userId;
}

/**
 * The turn of a robot or of an activity of a business process.
 *
 * @link https://apidocs.bitrix24.com/api-reference/bizproc/index.html
 * @strict-properties
 * @not-serializable
 */
final class Activity extends Request
{
    /** The business process that waits, or does not. */
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
     * The parameters that the user has filled in, by code. All values are strings.
     *
     * @var array<int|string, mixed>
     */
    public readonly array $properties;

    /** Whether the business process waits for `bizproc.event.send` with `eventToken`. */
    public readonly bool $useSubscription;

    /** Seconds that the process waits at most; null: it was not sent. */
    public readonly ?int $timeout;

    /** When it happened, in Unix time. */
    public readonly int $time;

    /** The user whose token came; null when it was not sent. */
    public readonly ?int $userId;

    /** For `bizproc.event.send` and `bizproc.activity.log`. No view of the object shows it. */
    public readonly string $eventToken;
}

/**
 * A page of an application or a widget, opened in a frame of the portal.
 *
 * @link https://apidocs.bitrix24.com/api-reference/widgets/index.html
 * @strict-properties
 * @not-serializable
 */
final class Placement extends Request
{
    /** Where: `DEFAULT` is the application's own page, others are like `CRM_DEAL_DETAIL_TAB`. */
    public readonly string $placement;

    /**
     * What the place says, such as the identifier of the deal (`ID`), decoded from JSON.
     *
     * @var array<int|string, mixed>
     */
    public readonly array $options;

    /** The language of the portal, such as `en`; null when it was not sent. */
    public readonly ?string $language;

    /** For the portal's JavaScript library; null when it was not sent. No view of the object shows it. */
    public readonly ?string $appSid;
}

/**
 * The installation of the application, as the event `ONAPPINSTALL` or as the installer's page in a
 * frame. It is the first that an application hears of a portal, so that verify() has nothing to
 * compare with yet: confirm() asks the authorization server.
 *
 * ```php
 * $install = B24\Incoming\Install::fromGlobals()->confirm($oauth);
 * remember($install->memberId, $install->applicationToken); // for verify()
 * $b24 = $install->client($oauth);
 * ```
 *
 * @link https://apidocs.bitrix24.com/settings/app-installation/index.html
 * @strict-properties
 * @not-serializable
 */
final class Install extends Request
{
    /**
     * The installer's page in a frame, which ends the installation by calling `BX24.installFinish()`.
     * False: the event, and there is nothing to be called.
     */
    public readonly bool $inFrame;

    /** The version of the application; null in a frame. */
    public readonly ?int $version;

    /** The language of the portal, such as `en`; null when it was not sent. */
    public readonly ?string $language;

    /** The user who installs; null when it was not sent. */
    public readonly ?int $userId;

    /**
     * Makes sure that it is true, and stores the tokens. The tokens that came are renewed by the
     * authorization server of `$oauth`, which alone knows whose they are; nothing is sent to any host
     * that the request names. The new ones, and the portal's address with them, replace those that
     * came. Returns itself.
     *
     * @throws \B24\Exception\Forgery when the tokens are not known there, or are another portal's
     * @throws \B24\Exception\InvalidRequest when no refresh token came
     * @throws \B24\Exception when the authorization server cannot be asked, or refuses for other reasons
     */
    public function confirm(\B24\Auth\OAuth $oauth): static {}
}
