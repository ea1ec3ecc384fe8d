<?php
// SPDX-License-Identifier: MIT
declare(strict_types=1);

namespace B24\Catalogue\Gather;

use B24\Catalogue\Page\Page;

/** What the examples in cURL send. */
final class Arguments
{
	/** @return ?list<string> the names of the first example that can be read; null: there is none */
	public static function names(Page $page): ?array
	{
		foreach ($page->examples() as $example) {
			if (preg_match("/-d\s+'(\{.*\})'/s", $example->code->text, $body) === 1) {
				$sent = json_decode($body[1], true);
				if (is_array($sent)) {
					return array_values(array_diff(array_map(strval(...), array_keys($sent)), ['auth']));
				}
			}
		}

		return null;
	}
}
