<?php

/** @generate-class-entries */
// SPDX-License-Identifier: MIT

namespace B24;

/**
 * A value that is not known yet; see `B24\Batch::ref()`. It can only be sent in a batch.
 *
 * @strict-properties
 * @not-serializable
 * @link https://apidocs.bitrix24.com/settings/how-to-call-rest-api/batch.html
 */
final class BatchReference
{
    private function __construct() {}
}
