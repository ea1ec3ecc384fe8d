<?php
// SPDX-License-Identifier: MIT
declare(strict_types=1);

namespace B24\Portal\Http;

/**
 * What stands behind a connection.
 *
 * An answer is a series of steps: a string is written, a float is a pause in seconds, an Ending is the last word
 * (Keep, if there is none). Steps are taken one by one, the next one only when the previous one is on its way, so a
 * generator may stream a body of any size or pause for as long as it likes.
 */
interface Application
{
	/**
	 * The head is in, the body is not.
	 *
	 * @return iterable<string|float|Ending>|null steps that refuse the request, null to let the body come
	 */
	public function refuse(Request $request): ?iterable;

	/** @return iterable<string|float|Ending> */
	public function answer(Request $request): iterable;
}
