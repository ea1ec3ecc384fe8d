<?php

/** @generate-class-entries */

namespace B24;

/**
 * REST methods that begin with `user.` (scopes `user`, `user_brief`, `user_basic`, `basic`).
 *
 * @strict-properties
 * @not-serializable
 */
final class User extends Scope
{
    /**
     * The user on whose behalf calls are made: `user.current`.
     *
     * @param array $params None.
     * @param array $options Of this call; see `Client::call()`.
     * @return Response `result`: map of the user's fields.
     * @throws Exception as `Client::call()`
     * @link https://apidocs.bitrix24.com/api-reference/user/user-current.html
     */
    public function current(array $params = [], array $options = []): Response {}

    /**
     * Options bound to the application and the user: `user.option.get`.
     *
     * @param array $params `array{option?: string}`. `option`: the name of one option; without it all of them.
     * @param array $options Of this call; see `Client::call()`.
     * @return Response `result`: the option's value, or a map of all options.
     * @throws Exception as `Client::call()`
     * @link https://apidocs.bitrix24.com/api-reference/common/settings/user-option-get.html
     */
    public function optionGet(array $params = [], array $options = []): Response {}

    /**
     * Stores options bound to the application and the user: `user.option.set`.
     *
     * @param array $params `array{options: array<string, mixed>}`. `options` (required): names and values; a new
     *     name is added, a known one changed.
     * @param array $options Of this call; see `Client::call()`.
     * @return Response `result`: true.
     * @throws Exception as `Client::call()`
     * @link https://apidocs.bitrix24.com/api-reference/common/settings/user-option-set.html
     */
    public function optionSet(array $params = [], array $options = []): Response {}
}
