<?php
// SPDX-License-Identifier: MIT
declare(strict_types=1);

/*
 * What snippets of the documents take from the reader's own program. Nothing runs it.
 */

/** For docs/migrating-from-crest.md. */
final class Database
{
	/** @return array<string, mixed> */
	public static function settings(string $id): array
	{
		throw new LogicException($id);
	}

	/** @param array<mixed> $settings */
	public static function store(string $id, array $settings): bool
	{
		throw new LogicException($id . count($settings));
	}
}
