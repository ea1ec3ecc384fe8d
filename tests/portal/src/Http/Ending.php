<?php
// SPDX-License-Identifier: MIT
declare(strict_types=1);

namespace B24\Portal\Http;

/** How a conversation goes on once a reply has been written. */
enum Ending
{
	/** The connection waits for the next request. */
	case Keep;
	case Close;
	/** Closed without a word, see Wire::abort(). */
	case Abort;
}
