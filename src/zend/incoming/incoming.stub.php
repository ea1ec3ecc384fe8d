<?php

/** @generate-class-entries */

namespace B24\Incoming;

/**
 * What a portal sends to an application: an event, a robot's turn, an application page in a frame, an
 * installation. Reading one checks that everything is there and of the form that portals send; that
 * it comes from a portal only verify() says. Fields have exactly the names that portals give them;
 * nothing else that came is looked at.
 *
 * Properties are read as they are. var_dump(), print_r(), var_export() and json_encode() of a request
 * show asterisks in place of every token in it, also of those that stand elsewhere, as that of a
 * chat-bot in `data`.
 *
 * Limits, beyond which a request is refused: 8 MB, 10,000 fields, 40,000 keys in all their names
 * together, 32 levels.
 *
 * @strict-properties
 * @not-serializable
 */
abstract class Request
{
    /**
     * The host of the portal, with its port if it has an unusual one. It is what the store says as soon
     * as `verify($oauth)`, `client()` or `Install::confirm()` has been called; before, what the
     * request says, which may be anything. The same holds for `clientEndpoint` and the token's address.
     */
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
     * Makes sure that it belongs to the portal's installation: compares the application token that came
     * with the one that the application got when it was installed, in a time that tells nothing about
     * either. Returns itself.
     *
     * Every user who opens a page of the application can read that token: it proves neither which user
     * has sent the request nor that anything has happened.
     *
     * @param \B24\Auth\OAuth|string $expected The application, in whose store the token is and where the
     *     portal's address is taken from. Or the token itself, as that of an outgoing webhook.
     * @throws \B24\Exception\Forgery when it is another one, or none, or the store does not know the portal
     * @throws \B24\Exception\InvalidArgument when the expected one is empty
     */
    final public function verify(#[\SensitiveParameter] \B24\Auth\OAuth|string $expected): static {}

    /**
     * A client of the portal: with the token that came, as its user, until it ends; otherwise, and
     * after `Install::store()`, with the application's own from the store. Either goes to the address
     * that the store has, never to one that the request names.
     *
     * @param array $options Of `B24\Client`.
     * @throws \Error when nothing has made sure yet that the portal has sent the request
     * @throws \B24\Exception\Auth when the store does not know the portal
     * @throws \B24\Exception\Forgery when it was verified by another token than the store's
     * @throws \B24\Exception\InvalidArgument as `B24\Client::__construct()`
     */
    final public function client(\B24\Auth\OAuth $oauth, #[\SensitiveParameter] array $options = []): \B24\Client {}
}

/**
 * An event: of a handler that `event.bind` has set, or of an outgoing webhook.
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

    /**
     * Whether the application is gone from the portal, as `ONAPPUNINSTALL` says. Every user can forge
     * that event: this asks the portal, with the tokens of the store, which have ended if it is true.
     * False for other events.
     *
     * ```php
     * if ($event->isUninstalled($oauth)) {
     *     $store->delete($event->memberId);
     * }
     * ```
     *
     * @throws \Error when nothing has verified the event yet
     * @throws \B24\Exception when there was no answer that says it; nothing should be deleted then
     */
    public function isUninstalled(\B24\Auth\OAuth $oauth): bool {}
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
 * compare with yet: confirm() asks the authorization server and the portal, store() stores.
 *
 * ```php
 * $install = B24\Incoming\Install::fromGlobals()->confirm($oauth);
 * if (!$install->isAdmin) {
 *     exit('Only an administrator can install the application');
 * }
 * $b24 = $install->store($oauth)->client($oauth);
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

    /** The version of the application, such as `1.0.0`; null in a frame. */
    public readonly ?string $version;

    /** The language of the portal, such as `en`; null when it was not sent. */
    public readonly ?string $language;

    /** The user who installs: what the portal says after `confirm()`; before, what came, if anything did. */
    public readonly ?int $userId;

    /** Whether that user is an administrator of the portal; null before `confirm()`. */
    public readonly ?bool $isAdmin;

    /**
     * Finds out which portal it is and who installs, and stores nothing. The tokens that came are
     * renewed by the authorization server of `$oauth`, which alone knows whose they are and where that
     * portal is; then that portal is asked who the user is. Nothing is sent to any host that the
     * request names. The new tokens, and the portal's address with them, replace those that came.
     * Returns itself.
     *
     * After an exception of the second step, when the portal could not be asked, it may be called again:
     * the tokens that came are used up, and the object has the new ones.
     *
     * @throws \B24\Exception\Forgery when the tokens are not known there, or are another portal's
     * @throws \B24\Exception\InvalidRequest when no refresh token came
     * @throws \B24\Exception when one of the two cannot be asked, or refuses for other reasons
     */
    public function confirm(\B24\Auth\OAuth $oauth): static {}

    /**
     * Stores the tokens of a confirmed installation, with the application token that came, in place of
     * those that the store may have. Only an administrator's: any other user could otherwise replace the
     * application token by one of his own making. Returns itself.
     *
     * @throws \Error before `confirm()`, or when another application (client id) has confirmed it
     * @throws \B24\Exception\Forgery when the user is no administrator of the portal
     */
    public function store(\B24\Auth\OAuth $oauth): static {}
}
