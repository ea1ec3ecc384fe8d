<?php

/** @generate-class-entries */
// SPDX-License-Identifier: MIT

namespace B24\Auth;

/**
 * The URL of an incoming webhook. No dump, trace or log shows its secret.
 *
 * @strict-properties
 * @not-serializable
 */
final class Webhook
{
    /** The portal's address without the credential, such as `https://portal.bitrix24.com`. */
    public readonly string $portal;

    /** The user who created the webhook: calls act as this user. */
    public readonly int $userId;

    /** @throws \B24\Exception\InvalidArgument if it is not `https://portal/rest/{user id}/{secret}/` */
    public function __construct(#[\SensitiveParameter] string $url) {}
}
