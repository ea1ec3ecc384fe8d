<?php
// SPDX-License-Identifier: MIT
declare(strict_types=1);

namespace B24\Portal;

/** What was asked for does not exist: a command line option, a fault, a setting. */
final class UsageError extends \InvalidArgumentException
{
}
