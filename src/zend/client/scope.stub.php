<?php

/** @generate-class-entries */

namespace B24;

/**
 * What the classes of REST methods have in common. Each has one method per REST method, named after
 * what follows the first segment: `calendar.user.settings.set` is `Calendar::userSettingsSet()`.
 *
 * @strict-properties
 * @not-serializable
 */
abstract class Scope
{
    /**
     * @param Client|string $client A client, or a webhook URL to make one from.
     * @param array $options Of the client that is made from a URL; see `Client::__construct()`.
     * @throws Exception\InvalidArgument as `Client::__construct()`; also when options come with a client
     */
    final public function __construct(#[\SensitiveParameter] Client|string $client, #[\SensitiveParameter] array $options = []) {}
}
