<?php

/** @generate-class-entries */
// SPDX-License-Identifier: MIT

namespace B24;

/**
 * Base class of the scope classes. A scope class has one PHP method per REST method. Its name is what follows
 * the first segment: `calendar.user.settings.set` is `Calendar::userSettingsSet()`.
 *
 * @phpstan-import-type ClientOptions from Client
 * @strict-properties
 * @not-serializable
 */
abstract class Scope
{
    /**
     * @param ClientInterface|string $client A client, or a webhook URL to make one from. Of a client that is no
     *     `B24\Client`, each method calls `call()`.
     * @param array $options Only with a URL: the options of the new client; see `Client::__construct()`.
     * @phpstan-param ClientOptions $options
     * @throws Exception\InvalidArgument like `Client::__construct()`; also if options are given with a client
     */
    final public function __construct(#[\SensitiveParameter] ClientInterface|string $client, #[\SensitiveParameter] array $options = []) {}
}
