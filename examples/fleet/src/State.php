<?php
// SPDX-License-Identifier: MIT
declare(strict_types=1);

/** What has become of an event. */
enum State: string
{
	/** Nothing was written to the portal because of it. */
	case Accepted = 'accepted';
	/** A worker was about to write, or has written: look at the portal before you write again. */
	case Writing = 'writing';
	case Done = 'done';
	/** Given up; it is in the stream `failed-…`. */
	case Failed = 'failed';
}
