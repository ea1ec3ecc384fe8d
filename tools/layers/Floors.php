<?php
// SPDX-License-Identifier: MIT
declare(strict_types=1);

namespace B24\Layers;

/** src/floors.txt: the rooms from the top floor down, and what is in each. */
final class Floors
{
	/** @param array<string, string> $rooms what is in it, by room */
	private function __construct(public readonly array $rooms)
	{
	}

	public static function read(string $file): self
	{
		$rooms = [];
		foreach (file($file, FILE_IGNORE_NEW_LINES) as $line) {
			if ($line !== '' && $line[0] !== '#') {
				[$room, $purpose] = preg_split('/ {2,}/', $line, 2);
				$rooms[$room] = $purpose;
			}
		}

		return new self($rooms);
	}

	/** The room of a unit ("zend/batch/plan"), or the unit's own line; null: neither is in the table. */
	public function of(string $unit): ?string
	{
		foreach ([$unit, "$unit.c", "$unit.h", dirname($unit)] as $room) {
			if (isset($this->rooms[$room])) {
				return $room;
			}
		}

		return null;
	}

	/** Counted from the top. */
	public function number(string $room): int
	{
		return (int) array_search($room, array_keys($this->rooms), true);
	}
}
