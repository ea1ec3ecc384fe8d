<?php

/** @generate-class-entries */
// SPDX-License-Identifier: MIT

namespace B24;

/**
 * What your code needs of a client. Write it as a parameter's type, and your tests can pass something else than a
 * `B24\Client`: a mock, or a class of yours. So can decorators.
 *
 * Scope classes take it, too: `(new B24\Crm($client))->itemGet(…)` calls `$client->call('crm.item.get', …)`.
 * `Response::fromJson()`, `Cursor::fromRows()`, `BatchResult::fromOutcomes()` and `Concurrent::fromOutcomes()`
 * make what its methods return. See docs/testing-your-code.md.
 *
 * @phpstan-import-type CallOptions from Client
 * @phpstan-import-type ListOptions from Client
 * @phpstan-import-type BatchOptions from Client
 * @phpstan-import-type ConcurrentOptions from Client
 * @link https://apidocs.bitrix24.com/settings/how-to-call-rest-api/general-principles.html
 */
interface ClientInterface
{
    /**
     * Calls any REST method; see `Client::call()`.
     *
     * @param array $params The documented parameters: an array by name, or a list by position.
     * @phpstan-param array<mixed> $params
     * @param array $options For this call.
     * @phpstan-param CallOptions $options
     * @phpstan-return Response<mixed>
     * @throws Exception
     */
    public function call(string $method, array $params = [], array $options = []): Response;

    /**
     * Makes many calls, several of them at the same time; see `Client::concurrent()`.
     *
     * @param \Traversable|array $calls Any key, and as value a method's name, or an array of the name, the
     *     parameters and the options, as for `call()`.
     * @phpstan-param iterable<mixed, string|array{0: string, 1?: array<mixed>, 2?: CallOptions}> $calls
     * @param array $options `throw` (bool).
     * @phpstan-param ConcurrentOptions $options
     * @phpstan-return Concurrent<mixed, mixed>
     * @throws Exception\InvalidArgument
     */
    public function concurrent(\Traversable|array $calls, int $concurrency = 8, array $options = []): Concurrent;

    /**
     * Sends any number of commands; see `Client::batch()`.
     *
     * @param \Traversable|Batch|array $commands Any key, and as value a method's name, or an array of the name
     *     and the parameters.
     * @phpstan-param Batch|iterable<array-key, string|array{0: string, 1?: array<mixed>}> $commands
     * @param array $options For each request.
     * @phpstan-param BatchOptions $options
     * @phpstan-return BatchResult<array<array-key, mixed>, array<array-key, mixed>>
     * @throws Exception\InvalidArgument
     */
    public function batch(\Traversable|Batch|array $commands, bool $halt = false, array $options = []): BatchResult;

    /**
     * Reads all rows of a list method, one at a time; see `Client::list()`.
     *
     * @param array $params The method's parameters.
     * @phpstan-param array<mixed> $params
     * @param array $options All are optional.
     * @phpstan-param ListOptions $options
     * @phpstan-return Cursor<mixed>
     * @throws Exception\InvalidArgument
     */
    public function list(string $method, array $params = [], array $options = []): Cursor;

    /** The same client, but it prefers REST 3.0; see `Client::v3()`. */
    public function v3(): ClientInterface;

    /** The portal's address without any credential, such as `https://portal.bitrix24.com`. */
    public function getPortal(): string;
}
