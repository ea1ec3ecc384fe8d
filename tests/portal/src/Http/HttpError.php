<?php
// SPDX-License-Identifier: MIT
declare(strict_types=1);

namespace B24\Portal\Http;

/** The bytes are no HTTP request. The code is the status of the answer. */
final class HttpError extends \RuntimeException
{
}
