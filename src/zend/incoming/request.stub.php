<?php

/** @generate-class-entries */

namespace B24\Incoming;

/**
 * A request from a portal to an application: an event, a call of a robot, an application page in a frame, or an
 * installation.
 *
 * Reading a request checks that all fields are present and have the form that portals send. Only verify()
 * proves that a portal has sent it. Field names must be exactly those of the portals; other fields are
 * ignored.
 *
 * Properties contain the plain tokens. But var_dump(), print_r(), var_export() and json_encode() of a request
 * show asterisks instead of every token, also of a chat-bot's token in `data`.
 *
 * Larger requests than these are refused: 8 MB, 10,000 fields, 40,000 keys in all field names together,
 * 32 levels.
 *
 * @strict-properties
 * @not-serializable
 */
abstract class Request
{
    /**
     * The host of the portal, with its port if that is unusual. After `verify($oauth)`, `client()` or
     * `Install::confirm()` it is the trusted host, from the store or the authorization server. Before, it is what the
     * request says, which may be anything. The same is true for `clientEndpoint` and the token's address.
     */
    public readonly string $domain;

    /** Identifies the portal, also if its host changes. Keep your data under this id. */
    public readonly string $memberId;

    /** The address of the portal's REST methods, such as `https://portal.bitrix24.com/rest/`. */
    public readonly string $clientEndpoint;

    /** The tokens of the request; null if there are none, for example because no user caused the event. */
    public readonly ?\B24\Auth\Token $token;

    /**
     * The application token of the request, to be stored when the application is installed; null if there is
     * none. No dump of the object shows it.
     */
    public readonly ?string $applicationToken;

    private function __construct() {}

    /**
     * Reads the request from `$_POST` and `$_GET`. If there are as many fields as `max_input_vars` permits, PHP may
     * have dropped some, and the request is refused: use fromBody() then.
     *
     * @throws \B24\Exception\InvalidRequest
     */
    final public static function fromGlobals(): static {}

    /**
     * Reads the request from fields that PHP or a framework has parsed: strings, integers, and arrays of them.
     *
     * @param array $post The fields of the body.
     * @param array $query The fields of the query string; pages in a frame need them.
     * @throws \B24\Exception\InvalidRequest
     */
    final public static function fromArray(#[\SensitiveParameter] array $post, #[\SensitiveParameter] array $query = []): static {}

    /**
     * Reads the request from the raw body (`file_get_contents('php://input')`). `max_input_vars` does not apply.
     *
     * @param string|null $query The query string (`$_SERVER['QUERY_STRING']`); pages in a frame need it.
     * @throws \B24\Exception\InvalidRequest
     */
    final public static function fromBody(#[\SensitiveParameter] string $body, #[\SensitiveParameter] ?string $query = null): static {}

    /**
     * Checks that the request belongs to the portal's installation: compares the application token of the
     * request with the one that came when the application was installed. How long that takes tells nothing
     * about the token. Returns itself.
     *
     * Every user who opens a page of the application can read that token. So it does not prove which user has sent
     * the request, nor that something has happened.
     *
     * @param \B24\Auth\OAuth|string $expected The application: the token and the portal's address are taken from
     *     its store. Or the token itself, for example of an outgoing webhook.
     * @throws \B24\Exception\Forgery if the token differs or is missing, or the store does not know the portal
     * @throws \B24\Exception\InvalidArgument if the expected token is empty
     */
    final public function verify(#[\SensitiveParameter] \B24\Auth\OAuth|string $expected): static {}

    /**
     * Makes a client of the portal. If a token came with the request, calls act as its user, until the token
     * expires. Otherwise, and after `Install::store()`, the client uses the application's tokens in the store.
     * Tokens are sent only to the address that the store has, never to one that the request names.
     *
     * @param array $options See `B24\Client`.
     * @throws \Error if nothing has verified the request yet
     * @throws \B24\Exception\Auth if the store does not know the portal
     * @throws \B24\Exception\Forgery if the request was verified with another token than the store's
     * @throws \B24\Exception\InvalidArgument like `B24\Client::__construct()`
     */
    final public function client(\B24\Auth\OAuth $oauth, #[\SensitiveParameter] array $options = []): \B24\Client {}
}

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
     */
    public readonly array $options;

    /** The language of the portal, such as `en`; null when it was not sent. */
    public readonly ?string $language;

    /** For the portal's JavaScript library; null if it was not sent. No dump of the object shows it. */
    public readonly ?string $appSid;
}

/**
 * The installation of the application: the event `ONAPPINSTALL`, or the installer's page in a frame. It is the
 * first request of a portal, so verify() has no stored token to compare with. Instead, confirm() asks the
 * authorization server and the portal, and store() stores the tokens.
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
     * True: the installer's page in a frame, which must call `BX24.installFinish()` to finish the
     * installation. False: the event; nothing has to be called.
     */
    public readonly bool $inFrame;

    /** The version of the application, such as `1.0.0`; null in a frame. */
    public readonly ?string $version;

    /** The language of the portal, such as `en`; null when it was not sent. */
    public readonly ?string $language;

    /** The user who installs. After `confirm()`, as the portal says; before, as the request says, or null. */
    public readonly ?int $userId;

    /** Whether that user is an administrator of the portal; null before `confirm()`. */
    public readonly ?bool $isAdmin;

    /**
     * Checks which portal it is and who installs. Stores nothing. Returns itself.
     *
     * First the authorization server of `$oauth` renews the tokens of the request: its reply says which portal
     * they belong to, and where that portal is. Then that portal is asked who the user is. Nothing is sent to a
     * host that the request names. The new tokens and the portal's address replace those of the request.
     *
     * If the second step throws because the portal cannot be reached, you may call this again: the object keeps
     * the new tokens.
     *
     * @throws \B24\Exception\Forgery if the authorization server does not know the tokens, or they belong to
     *     another portal
     * @throws \B24\Exception\InvalidRequest if no refresh token came
     * @throws \B24\Exception if one of the two cannot be reached, or refuses for another reason
     */
    public function confirm(\B24\Auth\OAuth $oauth): static {}

    /**
     * Stores the tokens and the application token of a confirmed installation. They replace those in the
     * store. The user must be an administrator: otherwise any user could replace the application token by one
     * of his own choice. Returns itself.
     *
     * @throws \Error before `confirm()`, or if another application (client id) has confirmed it
     * @throws \B24\Exception\Forgery if the user is not an administrator of the portal
     */
    public function store(\B24\Auth\OAuth $oauth): static {}
}
