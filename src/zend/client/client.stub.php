<?php

/** @generate-class-entries */
// SPDX-License-Identifier: MIT

namespace B24;

/**
 * A client of one Bitrix24 portal.
 *
 * Connections stay open as long as the PHP process lives, also across the requests of a PHP-FPM worker.
 * So you may create a client in each request at no cost.
 *
 * ```php
 * $b24 = new B24\Client('https://portal.bitrix24.com/rest/1/secret/');
 * $user = $b24->user->current()->result;
 * ```
 *
 * @phpstan-type CallOptions array{timeout?: int|float, attemptTimeout?: int|float, retries?: int, headers?: array<string, string>, check?: bool, query?: array<string, string|int>, keepReply?: bool, idempotencyKey?: string}
 * @phpstan-type ListOptions array{strategy?: 'auto'|'keyset'|'range'|'offset', prefetch?: int, concurrency?: int, limit?: int, progress?: callable(int, ?int, int, float): mixed, resume?: string, guard?: bool, listKey?: string, idField?: string, timeout?: int|float, attemptTimeout?: int|float, retries?: int, headers?: array<string, string>, check?: bool, query?: array<string, string|int>}
 * @phpstan-type BatchOptions array{concurrency?: int, emptyValues?: 'alone'|'omit', progress?: callable(int, int, int, float): mixed, timeout?: int|float, attemptTimeout?: int|float, retries?: int, headers?: array<string, string>, check?: bool, query?: array<string, string|int>, idempotencyKey?: string}
 * @phpstan-type ConcurrentOptions array{throw?: bool}
 * @phpstan-type ClientOptions array{timeout?: int|float, attemptTimeout?: int|float, connectTimeout?: int|float, headers?: array<string, string>, caFile?: string, verify?: bool, proxy?: string, allowHttp?: bool, http?: 'auto'|'1.1'|'2', userAgent?: string, maxResponseBytes?: int, check?: bool, memberId?: string, retries?: int, plan?: 'standard'|'enterprise', limiter?: 'auto'|bool|array{rate: int|float, burst: int|float}, limiterWait?: int|float, onOperatingLimit?: 'wait'|'throw', listener?: callable(Attempt): mixed, onMoved?: callable(string, string): mixed, logger?: object}
 *
 * @strict-properties
 * @not-serializable
 * @link https://apidocs.bitrix24.com/settings/how-to-call-rest-api/general-principles.html
 */
final class Client implements ClientInterface
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
     * @param string|Auth\Webhook|Auth\OAuth|Auth\Token $authorization The URL of an incoming webhook,
     *     `https://portal/rest/{user id}/{secret}/`, as a string or an object. The portal may be in a sub-path, and
     *     may have a port or an international host name. Or an application, with the option `memberId`. Or a token:
     *     it is sent to the address that is in it, and neither stored nor renewed. A token that came with a request
     *     belongs to `Auth\OAuth::client()`, which does not trust that address.
     * @param array $options All are optional. An unknown name is refused.
     *     - `timeout` (float, seconds): for a whole call, retries included; 0: no limit. Default: INI `b24.timeout_ms`.
     *     - `attemptTimeout` (float, seconds): for one attempt. Default 60.
     *     - `connectTimeout` (float, seconds): for connecting. Default: INI `b24.connect_timeout_ms`.
     *     - `headers` (array<string, string>): sent with every call.
     *     - `caFile` (string): PEM file of the trusted certificate authorities. Default: INI `openssl.cafile`,
     *       `curl.cainfo`, otherwise libcurl's.
     *     - `verify` (bool): verify the portal's certificate and host name. Default true.
     *     - `proxy` (string): `http://user:password@host:port`, `socks5h://…`; `''`: no proxy. Default:
     *       the environment (`https_proxy`, `no_proxy`).
     *     - `allowHttp` (bool): allow a portal without TLS. Default false.
     *     - `http` (string): `auto`, `1.1` or `2`. Default `auto`.
     *     - `userAgent` (string). Default `b24/{version} PHP/{version}`.
     *     - `maxResponseBytes` (int): refuse larger replies. Default: INI `b24.max_response_bytes`.
     *     - `check` (bool): check parameters against the catalogue before sending. Default true.
     *     - `memberId` (string): for an application, and required there: the portal whose tokens are
     *       taken from the store. See also `Auth\OAuth::client()`.
     *     - `retries` (int, 0 to 20): how many further attempts a call has after its first one. Another attempt
     *       is made if the portal refused the request because of a limit, if nothing of the request was sent, or
     *       if the reply was lost and the method only reads. Default 3.
     *     - `plan` (string): the portal's plan, which decides its rate limit: `standard` (2 requests a second, burst
     *       of 50) or `enterprise` (5 and 250). Default `standard`.
     *     - `limiter` (string|bool|array): whether requests wait for the rate limit. `auto`: for portals of the
     *       cloud; for others, after the portal's first refusal. true: always; false: never;
     *       `['rate' => 2, 'burst' => 50]`: always, with this rate. All processes of the system user share the
     *       limiter. Default: INI `b24.limiter`.
     *     - `limiterWait` (float, seconds): how long a call waits for the rate limit at most. If its turn comes
     *       later, it throws `Exception\RateLimit` with `retryAfter` at once, and nothing is sent. For queue workers,
     *       which have other work to do. Default 0: as long as its `timeout` permits; then `Exception\Deadline`.
     *     - `onOperatingLimit` (string): what to do when a method's operating time at the portal is used up: `wait`
     *       (within the timeout) or `throw` (`Exception\OperationLimit` with `retryAfter`). Default: `wait` on the
     *       command line, `throw` under a web server.
     *     - `listener` (callable(Attempt): mixed): called after each attempt of a call. If it throws, the call ends
     *       with that exception.
     *     - `onMoved` (callable(string $portal, string $former): mixed): called when the portal has a new address, after
     *       the first successful call there, with both addresses. If it throws, the call ends with that exception.
     *     - `logger` (object): a PSR-3 logger. It gets each attempt (`debug`; `warning` if it failed), undocumented
     *       parameters (`notice`), and trouble with the limiter.
     * @phpstan-param ClientOptions $options
     * @throws Exception\InvalidArgument if the URL is malformed, or an option is unknown or cannot be used
     * @throws Exception\Auth if the application's store has no tokens of the portal
     */
    public function __construct(#[\SensitiveParameter] string|Auth\Webhook|Auth\OAuth|Auth\Token $authorization, #[\SensitiveParameter] array $options = []) {}

    /**
     * Calls any REST method, documented or not.
     *
     * @param string $method The method's name as Bitrix24 spells it, such as `crm.item.list`.
     * @param array $params The documented parameters: an array by name, or a list by position.
     *     Values: null, bool, int, float, string (UTF-8), arrays, `DateTimeInterface` (sent in ATOM
     *     format), backed enums, `B24\File`, `JsonSerializable`, `Stringable`, `stdClass` (an object
     *     even if it is empty).
     * @param array $options For this call: `timeout`, `attemptTimeout` (float, seconds), `retries` (int), `headers`
     *     (array<string, string>), `check` (bool); see the constructor. `query` (array<string, string|int>):
     *     appended to the address, such as `['bx24_request_id' => $id]`; no secrets, because servers log addresses.
     *     `keepReply` (bool): keep headers, body and timings of the reply for `Response::getHeaders()`, `getBody()`
     *     and `getTimings()`; default false, because the body needs memory. `idempotencyKey` (string, 1 to 255
     *     printable ASCII characters): REST 3.0 only. Without it, a write gets a random key, and a batch gets
     *     none. The portal keeps the reply of a successful call under its key for a day. A call that
     *     failed, or is still running, runs again if it is repeated.
     * @phpstan-param array<mixed> $params
     * @phpstan-param CallOptions $options
     * @return Response The reply. An error reply is thrown instead.
     * @phpstan-return Response<mixed>
     * @throws Exception\InvalidArgument before anything is sent; names the parameter
     * @throws Exception\Api if the portal reports an error; the subclass tells which
     * @throws Exception\Transport if no reply arrived
     * @throws Exception\Deadline if the timeout of the call is over
     * @throws Exception\Protocol if the reply is not a reply of a portal
     */
    public function call(string $method, array $params = [], array $options = []): Response {}

    /**
     * Makes many calls, several of them at the same time.
     *
     * ```php
     * $calls = ['a' => ['user.get', ['ID' => 1]], 'b' => ['user.get', ['ID' => 2]]];
     * foreach ($b24->concurrent($calls) as $key => $outcome) {
     *     echo $key, ': ', $outcome instanceof B24\Response ? $outcome->result[0]['NAME'] : $outcome->getMessage(), "\n";
     * }
     * ```
     *
     * Calls are taken from the iterable only when there is room for them, so a generator of a million calls
     * needs no memory. The portal's limits apply as for single calls.
     *
     * @param \Traversable|array $calls Any key, and as value a method's name, or an array of the name, the
     *     parameters and the options, as for `call()`.
     * @phpstan-param iterable<mixed, string|array{0: string, 1?: array<mixed>, 2?: CallOptions}> $calls
     * @param int $concurrency How many calls are under way at once: 1 to 200. Each has a connection of its
     *     own. With the client's option `http` set to `2`, they share one.
     * @param array $options `throw` (bool): throw a failure instead of returning it as a value; this ends the
     *     iteration. Default false.
     * @phpstan-param ConcurrentOptions $options
     * @phpstan-return Concurrent<mixed, mixed>
     * @return Concurrent Iterate it: key => `Response` or `Exception`, in the order in which the calls finish.
     * @throws Exception\InvalidArgument if the concurrency or an option cannot be used
     */
    public function concurrent(\Traversable|array $calls, int $concurrency = 8, array $options = []): Concurrent {}

    /**
     * Sends any number of commands, 50 in each request and several requests at once. Returns an outcome for
     * each command.
     *
     * ```php
     * $result = $b24->batch([
     *     'deal' => ['crm.item.get', ['entityTypeId' => 2, 'id' => 5]],
     *     'company' => ['crm.item.get', ['entityTypeId' => 4, 'id' => B24\Batch::ref('deal', 'item', 'companyId')]],
     *     'user' => 'user.current',
     * ]);
     * foreach ($result as $key => $outcome) {
     *     echo $key, ': ', $outcome instanceof B24\Exception ? $outcome->getMessage() : 'done', "\n";
     * }
     * ```
     *
     * A failed command does not affect the others. Commands that refer to each other are sent in one
     * request. The requests may run in any order, unless `concurrency` is 1. Some commands cannot be
     * part of a batch (null, an empty array, a file, methods that transfer files): they are sent alone.
     * true and false arrive as 1 and 0, as in any form. If a method wants `Y` and `N`, pass these strings.
     *
     * @param \Traversable|Batch|array $commands Any key, and as value a method's name, or an array of the name
     *     and the parameters. A generator is run to its end before anything is sent.
     * @phpstan-param Batch|iterable<array-key, string|array{0: string, 1?: array<mixed>}> $commands
     * @param bool $halt Stop at the first failure. The requests are sent one after another, and later
     *     commands do not run: their outcome is `B24\Exception\NotExecuted`.
     * @param array $options All are optional.
     *     `concurrency`: how many requests are under way at once, 1 to 50, default 4.
     *     `emptyValues`: what becomes of parameters that are null or an empty array, which a command cannot say:
     *     `alone` (default): the command is sent alone; `omit`: they are left out, as `http_build_query()` does.
     *     `progress`: called after each answered request, with: commands that have an outcome, all commands,
     *     requests, seconds. If it throws, the batch ends. The others are as for `call()`, for each request.
     *     `idempotencyKey` (REST 3.0): each request gets a key of its own, made from this one; the same batch
     *     sent again has the same keys. No page says that portals obey them.
     * @phpstan-param BatchOptions $options
     * @phpstan-return BatchResult<array<array-key, mixed>, array<array-key, mixed>>
     * @throws Exception\InvalidArgument if a command is malformed, lacks a required parameter, or refers to
     *     a command that does not stand before it; or if references tie more than 50 commands together.
     *     Nothing is sent then
     * @link https://apidocs.bitrix24.com/settings/how-to-call-rest-api/batch.html
     */
    public function batch(\Traversable|Batch|array $commands, bool $halt = false, array $options = []): BatchResult {}

    /**
     * Reads all rows of a list method, one at a time. Memory stays flat, however many rows there are.
     *
     * ```php
     * foreach ($b24->list('crm.item.list', ['entityTypeId' => 2, 'filter' => ['stageId' => 'WON']]) as $deal) { … }
     * ```
     *
     * `keyset` filters by id and continues after the last id, with up to 2,500 rows per request: no row is
     * repeated, and no row that exists all the time is missed. `range` does this for several ranges of ids at
     * once. `offset` counts rows. If rows are added or deleted meanwhile, it throws instead of repeating or
     * missing a row, where that can be noticed. See docs/lists.md.
     *
     * @param string $method A list method as Bitrix24 spells it, such as `crm.item.list`.
     * @param array $params The method's parameters, such as `select`, `filter`, `order`; not `start` or any other
     *     parameter that selects a page. If `select` lacks the id, it is added, and rows contain it. You may
     *     give the parameter for the size of a page, if the method has one.
     * @param array $options All are optional.
     *     - `strategy` (string): `keyset`, `offset`, `range` or `auto`. Default `auto`: `keyset` (or
     *       `range`, if `concurrency` is above 1) if the catalogue knows the id and your order, if any, is by
     *       it; otherwise `offset`. Methods that page in another way are read in that way.
     *     - `prefetch` (int, 0 to 8): how many requests may be ahead of the one whose rows you are reading. Default 1.
     *     - `concurrency` (int, 1 to 50): how many requests are under way at once, for `range` and `offset`. Default 1.
     *     - `limit` (int): end after this many rows.
     *     - `progress` (callable(int $rows, ?int $total, int $requests, float $elapsed): mixed): called when the
     *       rows of a request have arrived: rows so far, all rows if known, requests so far, seconds.
     *     - `resume` (string): a `Cursor::position()` of the same list: continue after that row.
     *     - `guard` (bool): throw `Exception\ListChanged` if a list that is not read by ids has rows that moved,
     *       come again, or are fewer than the total. Default true.
     *     - `listKey` (string): where the rows are in the result, `''` for the result itself; `idField` (string):
     *       the field by which the list can be filtered and ordered. For methods that the catalogue does not know.
     *     - `timeout`, `attemptTimeout`, `retries`, `headers`, `check`, `query`: for each request; see `call()`.
     * @phpstan-param array<mixed> $params
     * @phpstan-param ListOptions $options
     * @return Cursor Iterate it once: number => row.
     * @phpstan-return Cursor<mixed>
     * @throws Exception\InvalidArgument if an option cannot be used, or the method is not a list; nothing is sent
     */
    public function list(string $method, array $params = [], array $options = []): Cursor {}

    /**
     * The same client, but it prefers REST 3.0: it calls methods that exist in both versions in version 3,
     * and also methods that the catalogue does not know. A method that exists in one version only is
     * always called in that version.
     */
    public function v3(): Client {}

    /** The portal's address without any credential, such as `https://portal.bitrix24.com`. */
    public function getPortal(): string {}

    /**
     * What this client has done so far.
     *
     * @return array{calls: int, failures: int, retries: int, waits: int, waited: float, refreshes: int, connections: int, bytesSent: int, bytesReceived: int, rate: float, burst: float}
     *     `calls` counts requests, `failures` the requests that failed, `retries` the requests that were
     *     repetitions. `waits` counts how often a request waited for a limit, `waited` the seconds of these waits.
     *     `refreshes` counts renewals of access tokens. `connections` counts opened connections: fewer than
     *     calls, because connections stay open. Bytes are headers and bodies before TLS. `rate` (requests a
     *     second) and `burst` are the limiter's present values for this portal: configured, or learned from
     *     refusals and successes of all processes; 0: no limit.
     */
    public function stats(): array {}

    /**
     * What all clients of this process (with threads: of this thread) have done so far.
     *
     * @return array<string, array{calls: int, failures: int, retries: int, waits: int, waited: float, refreshes: int, connections: int, bytesSent: int, bytesReceived: int}>
     *     By the portal's address; the same figures as in `stats()`, without `rate` and `burst`.
     */
    public static function processStats(): array {}

    /**
     * Sets a listener for the attempts of all clients, and of `CRest`: for logs, traces and metrics of a whole
     * application. It is called before a client's own `listener`.
     *
     * It is set until the end of the PHP request: under PHP-FPM, each request sets it anew. If it throws, the call ends
     * with that exception. Calls that the listener itself makes are not reported to it.
     *
     * @param callable|null $listener null: none any more
     * @phpstan-param (callable(Attempt): mixed)|null $listener
     * @return callable|null the one that was set before
     */
    public static function observe(?callable $listener): ?callable {}

    // generated: methods
    /**
     * `documentation`: REST 3.0, read-only.
     *
     * @param array $params None are documented.
     * @param array $options For this call; see `Client::call()`.
     * @phpstan-param CallOptions $options
     * @return Response `result` is not documented.
     * @throws Exception like `Client::call()`
     * @link https://apidocs.bitrix24.com/api-reference/rest-v3.html
     */
    public function documentation(array $params = [], array $options = []): Response {}

    /**
     * `events`: REST 2.0, scope `basic`, read-only.
     * Needs the authorization of an application; most portals refuse it with a webhook.
     *
     * @param array $params Optional: `SCOPE`, `FULL`.
     * @param array $options For this call; see `Client::call()`.
     * @phpstan-param CallOptions $options
     * @return Response `result`: object.
     * @throws Exception like `Client::call()`
     * @link https://apidocs.bitrix24.com/api-reference/events/events.html
     */
    public function events(array $params = [], array $options = []): Response {}

    /**
     * `methods`: REST 2.0, scope `basic`, read-only.
     *
     * @param array $params Optional: `full`, `scope`.
     * @param array $options For this call; see `Client::call()`.
     * @phpstan-param CallOptions $options
     * @return Response `result`: array.
     * @throws Exception like `Client::call()`
     * Deprecated by Bitrix24. Use `method.get`.
     * @link https://apidocs.bitrix24.com/api-reference/common/system/methods.html
     */
    public function methods(array $params = [], array $options = []): Response {}

    /**
     * `profile`: REST 2.0, scope `basic`, read-only.
     *
     * @param array $params None are documented.
     * @param array $options For this call; see `Client::call()`.
     * @phpstan-param CallOptions $options
     * @return Response `result`: object.
     * @throws Exception like `Client::call()`
     * @link https://apidocs.bitrix24.com/api-reference/common/users/profile.html
     */
    public function profile(array $params = [], array $options = []): Response {}

    /**
     * `scope`: REST 2.0, scope `basic`, read-only.
     *
     * @param array $params Optional: `full`.
     * @param array $options For this call; see `Client::call()`.
     * @phpstan-param CallOptions $options
     * @return Response `result`: array.
     * @throws Exception like `Client::call()`
     * @link https://apidocs.bitrix24.com/api-reference/common/system/scope.html
     */
    public function scope(array $params = [], array $options = []): Response {}
    // end of generated
}
