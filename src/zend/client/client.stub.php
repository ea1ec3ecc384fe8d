<?php

/** @generate-class-entries */

namespace B24;

/**
 * A client of one Bitrix24 portal.
 *
 * Connections are kept for the life of the PHP process, across requests of a PHP-FPM worker too, so
 * that creating a client per request costs nothing.
 *
 * ```php
 * $b24 = new B24\Client('https://portal.bitrix24.com/rest/1/secret/');
 * $user = $b24->user->current()->result;
 * ```
 *
 * @strict-properties
 * @not-serializable
 * @link https://apidocs.bitrix24.com/settings/how-to-call-rest-api/general-principles.html
 */
final class Client
{
    // generated: properties
    /** Methods that begin with `access.`. */
    public readonly Access $access;

    /** Methods that begin with `ai.`. */
    public readonly Ai $ai;

    /** Methods that begin with `app.`. */
    public readonly App $app;

    /** Methods that begin with `biconnector.`. */
    public readonly Biconnector $biconnector;

    /** Methods that begin with `bizproc.`. */
    public readonly Bizproc $bizproc;

    /** Methods that begin with `booking.`. */
    public readonly Booking $booking;

    /** Methods that begin with `calendar.`. */
    public readonly Calendar $calendar;

    /** Methods that begin with `call.`. */
    public readonly Call $call;

    /** Methods that begin with `catalog.`. */
    public readonly Catalog $catalog;

    /** Methods that begin with `crm.`. */
    public readonly Crm $crm;

    /** Methods that begin with `department.`. */
    public readonly Department $department;

    /** Methods that begin with `disk.`. */
    public readonly Disk $disk;

    /** Methods that begin with `documentgenerator.`. */
    public readonly Documentgenerator $documentgenerator;

    /** Methods that begin with `entity.`. */
    public readonly Entity $entity;

    /** Methods that begin with `event.`. */
    public readonly Event $event;

    /** Methods that begin with `feature.`. */
    public readonly Feature $feature;

    /** Methods that begin with `humanresources.`. */
    public readonly Humanresources $humanresources;

    /** Methods that begin with `im.`. */
    public readonly Im $im;

    /** Methods that begin with `imbot.`. */
    public readonly Imbot $imbot;

    /** Methods that begin with `imconnector.`. */
    public readonly Imconnector $imconnector;

    /** Methods that begin with `imopenlines.`. */
    public readonly Imopenlines $imopenlines;

    /** Methods that begin with `landing.`. */
    public readonly Landing $landing;

    /** Methods that begin with `lists.`. */
    public readonly Lists $lists;

    /** Methods that begin with `log.`. */
    public readonly Log $log;

    /** Methods that begin with `mail.`. */
    public readonly Mail $mail;

    /** Methods that begin with `mailservice.`. */
    public readonly Mailservice $mailservice;

    /** Methods that begin with `main.`. */
    public readonly Main $main;

    /** Methods that begin with `messageservice.`. */
    public readonly Messageservice $messageservice;

    /** Methods that begin with `method.`. */
    public readonly Method $method;

    /** Methods that begin with `note.`. */
    public readonly Note $note;

    /** Methods that begin with `placement.`. */
    public readonly Placement $placement;

    /** Methods that begin with `pull.`. */
    public readonly Pull $pull;

    /** Methods that begin with `rest.`. */
    public readonly Rest $rest;

    /** Methods that begin with `rpa.`. */
    public readonly Rpa $rpa;

    /** Methods that begin with `sale.`. */
    public readonly Sale $sale;

    /** Methods that begin with `salescenter.`. */
    public readonly Salescenter $salescenter;

    /** Methods that begin with `server.`. */
    public readonly Server $server;

    /** Methods that begin with `sign.`. */
    public readonly Sign $sign;

    /** Methods that begin with `socialnetwork.`. */
    public readonly Socialnetwork $socialnetwork;

    /** Methods that begin with `sonet_group.`. */
    public readonly SonetGroup $sonetGroup;

    /** Methods that begin with `task.`. */
    public readonly Task $task;

    /** Methods that begin with `tasks.`. */
    public readonly Tasks $tasks;

    /** Methods that begin with `telephony.`. */
    public readonly Telephony $telephony;

    /** Methods that begin with `timeman.`. */
    public readonly Timeman $timeman;

    /** Methods that begin with `user.`. */
    public readonly User $user;

    /** Methods that begin with `userconsent.`. */
    public readonly Userconsent $userconsent;

    /** Methods that begin with `userfieldconfig.`. */
    public readonly Userfieldconfig $userfieldconfig;

    /** Methods that begin with `userfieldtype.`. */
    public readonly Userfieldtype $userfieldtype;

    /** Methods that begin with `vote.`. */
    public readonly Vote $vote;

    /** Methods that begin with `voximplant.`. */
    public readonly Voximplant $voximplant;
    // end of generated

    /**
     * @param string|Auth\Webhook|Auth\OAuth $authorization The URL of an incoming webhook,
     *     `https://portal/rest/{user id}/{secret}/`, as a string or an object. A portal in a sub-path, a port
     *     and an international host name are understood. Or an application, with the option `memberId`.
     * @param array $options All optional; an unknown name is refused:
     *     - `timeout` (float, seconds): budget of a whole call; 0 for none. Default: INI `b24.timeout_ms`.
     *     - `attemptTimeout` (float, seconds): of one exchange with the portal. Default 60.
     *     - `connectTimeout` (float, seconds): until connected. Default: INI `b24.connect_timeout_ms`.
     *     - `headers` (array<string, string>): sent with every call.
     *     - `caFile` (string): PEM file of the authorities to trust. Default: INI `openssl.cafile`,
     *       `curl.cainfo`, else libcurl's.
     *     - `verify` (bool): verify the portal's certificate and host name. Default true.
     *     - `proxy` (string): `http://user:password@host:port`, `socks5h://…`; `''` for none. Default:
     *       the environment (`https_proxy`, `no_proxy`).
     *     - `allowHttp` (bool): permit a portal without TLS. Default false.
     *     - `http` (string): `auto`, `1.1` or `2`. Default `auto`.
     *     - `userAgent` (string). Default `b24/{version} PHP/{version}`.
     *     - `maxResponseBytes` (int): refuse larger replies. Default: INI `b24.max_response_bytes`.
     *     - `check` (bool): check parameters against the catalogue before sending. Default true.
     *     - `memberId` (string): of an application only, and required there: the portal whose tokens are
     *       taken from the store. See also `Auth\OAuth::client()`.
     *     - `retries` (int, 0 to 20): how many more attempts a call has after its first one. Another attempt
     *       is made when the portal refused the request for its limits, when nothing of it was sent, and when
     *       a reply was lost that does no harm to ask for twice, that of a method that only reads. Default 3.
     *     - `plan` (string): `standard` (2 requests a second, 50 at once) or `enterprise` (5 and 250): what the
     *       portal's limiter lets through. Default `standard`.
     *     - `limiter` (string|bool|array): `auto`: hold requests back at portals of the cloud, elsewhere from the
     *       portal's first refusal on; true: always; false: never; `['rate' => 2, 'burst' => 50]`: always, at
     *       this rate. Shared by all processes of the system user. Default: INI `b24.limiter`.
     *     - `onOperatingLimit` (string): when a method's operating time at the portal is used up: `wait` (within
     *       the timeout) or `throw` (`Exception\OperationLimit` with `retryAfter`). Default: `wait` on the command
     *       line, `throw` under a web server.
     *     - `listener` (callable(Attempt): mixed): told of each attempt of a call when it has ended. What it
     *       throws ends the call.
     *     - `logger` (object): a PSR-3 logger, told of each attempt (`debug`; `warning` when it failed), of
     *       parameters that the documentation does not name (`notice`), and of trouble with the limiter.
     * @throws Exception\InvalidArgument when the URL is malformed or an option is unknown or unusable
     * @throws Exception\Auth when the application's store has no tokens of the portal
     */
    public function __construct(#[\SensitiveParameter] string|Auth\Webhook|Auth\OAuth $authorization, #[\SensitiveParameter] array $options = []) {}

    /**
     * Calls any REST method, documented or not.
     *
     * @param string $method As Bitrix24 spells it, such as `crm.deal.list`.
     * @param array $params What the method's page documents: a map of names, or a list by position.
     *     Values: null, bool, int, float, string (UTF-8), arrays, `DateTimeInterface` (sent in ATOM
     *     form), backed enums, `B24\File`, `JsonSerializable`, `Stringable`, `stdClass` (an object
     *     also when it is empty).
     * @param array $options Of this call: `timeout`, `attemptTimeout` (float, seconds), `retries` (int), `headers`
     *     (array<string, string>), `check` (bool); see the constructor. `idempotencyKey` (string, 1 to 255
     *     printable ASCII characters): REST 3.0 only; without it a writing call gets one of its own, a batch
     *     none. The portal keeps the reply of a call that succeeded under its key for a day; one that
     *     failed, or that is still running, runs again when it is repeated.
     * @return Response The reply; an error reply is thrown instead.
     * @throws Exception\InvalidArgument before anything is sent, naming the parameter
     * @throws Exception\Api when the portal reports an error; subclasses tell which
     * @throws Exception\Transport when no reply arrived
     * @throws Exception\Deadline when the budget is used up
     * @throws Exception\Protocol when the reply is not one of a portal
     */
    public function call(string $method, array $params = [], array $options = []): Response {}

    /**
     * Makes many calls, several of them under way at once.
     *
     * ```php
     * foreach ($b24->concurrent(['a' => ['crm.deal.get', ['id' => 1]], 'b' => ['crm.deal.get', ['id' => 2]]]) as $key => $outcome) {
     *     echo $key, ': ', $outcome instanceof B24\Response ? $outcome->result['TITLE'] : $outcome->getMessage(), "\n";
     * }
     * ```
     *
     * The calls are taken from the iterable when there is room for them, so that a generator of a million
     * calls needs no memory for them. The portal's limits hold them back as they do single calls.
     *
     * @param \Traversable|array $calls `iterable<mixed, string|array{0: string, 1?: array, 2?: array}>`: under any key
     *     a method's name, or an array of it and, if need be, its parameters and options, as of `call()`.
     * @param int $concurrency How many calls are under way at once: 1 to 200. Each has a connection of its
     *     own; with the client's option `http` of `2` they share one.
     * @param array $options `throw` (bool): throw a failure instead of giving it as a value, which ends the
     *     iteration. Default false.
     * @return Concurrent To be iterated: key => `Response` or `Exception`, in the order in which they end.
     * @throws Exception\InvalidArgument when the concurrency or an option is unusable
     */
    public function concurrent(\Traversable|array $calls, int $concurrency = 8, array $options = []): Concurrent {}

    /**
     * Sends any number of commands, 50 to a request and several requests at once, and tells what became
     * of each.
     *
     * ```php
     * $result = $b24->batch([
     *     'deal' => ['crm.deal.get', ['id' => 5]],
     *     'company' => ['crm.company.get', ['id' => B24\Batch::ref('deal', 'COMPANY_ID')]],
     *     'user' => 'user.current',
     * ]);
     * foreach ($result as $key => $outcome) {
     *     echo $key, ': ', $outcome instanceof B24\Exception ? $outcome->getMessage() : 'done', "\n";
     * }
     * ```
     *
     * A command that fails does not disturb the others. Commands that references tie together go out in
     * one request; the requests may run in any order, unless `concurrency` is 1. What a command of a
     * batch cannot say (null, an empty array, a file) and what must not be in one goes out by itself.
     * true and false arrive as 1 and 0, as in every form; where a method wants `Y` and `N`, say so.
     *
     * @param \Traversable|Batch|array $commands `iterable<array-key, string|array{0: string, 1?: array}>`.
     *     Under any key a method's name, or an array of it and its parameters. A generator is run to its end
     *     before anything is sent.
     * @param bool $halt Stop at the first failure: the requests go out one after another, and what stands
     *     behind the failure is not run. Its outcome is `B24\Exception\NotExecuted`.
     * @param array $options `array{concurrency?: int, progress?: callable, timeout?: float, attemptTimeout?: float, retries?: int, headers?: array<string, string>, check?: bool, idempotencyKey?: string}`.
     *     `concurrency`: how many requests are under way at once, 1 to 50, default 4.
     *     `progress`: called when a request has been answered, with the commands that have an outcome, how
     *     many there are, requests and seconds; what it throws ends the batch. The others as of `call()`, for each of the requests; of `idempotencyKey` (REST 3.0) each one makes a key of its
     *     own, the same when the same batch is sent again; no page says that the portal heeds them.
     * @throws Exception\InvalidArgument when a command is malformed, lacks a required parameter, or refers to
     *     one that does not stand before it; when more than 50 would have to go into one request; then
     *     nothing is sent
     * @link https://apidocs.bitrix24.com/settings/how-to-call-rest-api/batch.html
     */
    public function batch(\Traversable|Batch|array $commands, bool $halt = false, array $options = []): BatchResult {}

    /**
     * All rows of a list method, however many there are, in flat memory.
     *
     * ```php
     * foreach ($b24->list('crm.deal.list', ['filter' => ['STAGE_ID' => 'WON']]) as $deal) { … }
     * ```
     *
     * `keyset` reads on behind the last id seen, up to 2,500 rows a request: no row is repeated, and none is
     * missed that is there all the time. `range` does so for several ranges of ids at once. `offset` counts
     * rows; where rows come and go meanwhile, it throws rather than repeat or miss one, as far as that shows. See
     * docs/lists.md.
     *
     * @param string $method A list method as Bitrix24 spells it, such as `crm.deal.list`.
     * @param array $params Of the method, such as `select`, `filter`, `order`; not `start` or what else says which
     *     page is wanted. A `select` without the id gets it added, and rows show it. Where the method has a
     *     parameter for the rows of a page, it may be given.
     * @param array $options All optional:
     *     - `strategy` (string): `keyset`, `offset`, `range` or `auto`. Default `auto`: `keyset` where the
     *       catalogue knows the id and the order is not another one, `range` where `concurrency` is above 1 as
     *       well, else `offset`. Methods that page in a way of their own are read in that way.
     *     - `prefetch` (int, 0 to 8): requests ahead of the one whose rows are being handed out. Default 1.
     *     - `concurrency` (int, 1 to 50): requests at once, of `range` and `offset`. Default 1.
     *     - `limit` (int): end after so many rows.
     *     - `progress` (callable(int $rows, ?int $total, int $requests, float $elapsed): mixed): called when the
     *       rows of a request have arrived: rows so far, all rows if known, requests so far, seconds.
     *     - `resume` (string): a `Cursor::position()` of the same list: go on behind that row.
     *     - `guard` (bool): a list that is not read by ids throws `Exception\ListChanged` when rows were moved,
     *       come again or are fewer than were counted. Default true.
     *     - `listKey` (string): where the rows are in the result, `''` for the result itself; `idField` (string):
     *       by which field the list can be filtered and ordered. For methods of which the catalogue does not know.
     *     - `timeout`, `attemptTimeout`, `retries`, `headers`, `check`: of each request; see `call()`.
     * @return Cursor To be iterated once: number => row.
     * @throws Exception\InvalidArgument when an option is unusable or the method is no list, before anything is sent
     */
    public function list(string $method, array $params = [], array $options = []): Cursor {}

    /**
     * The same client with REST 3.0 preferred: methods that exist in both versions are called in
     * version 3, and so are methods that the catalogue does not know. Methods of one version only are
     * called in that one by either client.
     */
    public function v3(): Client {}

    /** The portal's address without any credential, such as `https://portal.bitrix24.com`. */
    public function getPortal(): string {}

    /**
     * What this client has done so far.
     *
     * @return array{calls: int, failures: int, retries: int, waits: int, waited: float, refreshes: int, connections: int, bytesSent: int, bytesReceived: int, rate: float, burst: float}
     *     `calls` counts requests; `failures` those that ended with an error, `retries` those that were
     *     repetitions. `waits` is how often a request was held back, `waited` for how many seconds together.
     *     `refreshes` are those of access tokens. `connections` counts those opened: fewer than calls, because
     *     connections are kept. Bytes are those of headers and bodies before TLS. `rate` (requests a second)
     *     and `burst` are what the limiter lets through to the portal now, as configured or as it has learned
     *     from refusals and successes of all processes; 0: it holds nothing back.
     */
    public function stats(): array {}

    /**
     * What this process (with threads: this thread) has done so far, by whichever clients.
     *
     * @return array<string, array{calls: int, failures: int, retries: int, waits: int, waited: float, refreshes: int, connections: int, bytesSent: int, bytesReceived: int}>
     *     By the portal's address; the figures are those of `stats()`, without `rate` and `burst`.
     */
    public static function processStats(): array {}

    // generated: methods
    /**
     * `documentation`: REST 3.0, reads.
     *
     * @param array $params None are documented.
     * @param array $options Of this call; see `Client::call()`.
     * @return Response `result`: .
     * @throws Exception as `Client::call()`
     * @link https://apidocs.bitrix24.com/api-reference/rest-v3.html
     */
    public function documentation(array $params = [], array $options = []): Response {}

    /**
     * `events`: REST 2.0, scope `basic`, reads.
     * Needs the authorization of an application; portals refuse it with a webhook as a rule.
     *
     * @param array $params Optional: `SCOPE`, `FULL`.
     * @param array $options Of this call; see `Client::call()`.
     * @return Response `result`: object.
     * @throws Exception as `Client::call()`
     * @link https://apidocs.bitrix24.com/api-reference/events/events.html
     */
    public function events(array $params = [], array $options = []): Response {}

    /**
     * `methods`: REST 2.0, scope `basic`, reads.
     *
     * @param array $params Optional: `full`, `scope`.
     * @param array $options Of this call; see `Client::call()`.
     * @return Response `result`: array.
     * @throws Exception as `Client::call()`
     * Deprecated by Bitrix24. Use `method.get`.
     * @link https://apidocs.bitrix24.com/api-reference/common/system/methods.html
     */
    public function methods(array $params = [], array $options = []): Response {}

    /**
     * `profile`: REST 2.0, scope `basic`, reads.
     *
     * @param array $params None are documented.
     * @param array $options Of this call; see `Client::call()`.
     * @return Response `result`: object.
     * @throws Exception as `Client::call()`
     * @link https://apidocs.bitrix24.com/api-reference/common/users/profile.html
     */
    public function profile(array $params = [], array $options = []): Response {}

    /**
     * `scope`: REST 2.0, scope `basic`, reads.
     *
     * @param array $params Optional: `full`.
     * @param array $options Of this call; see `Client::call()`.
     * @return Response `result`: array.
     * @throws Exception as `Client::call()`
     * @link https://apidocs.bitrix24.com/api-reference/common/system/scope.html
     */
    public function scope(array $params = [], array $options = []): Response {}
    // end of generated
}
