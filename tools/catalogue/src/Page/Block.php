<?php
// SPDX-License-Identifier: MIT
declare(strict_types=1);

namespace B24\Catalogue\Page;

/** A part of a page, and the line of the file on which it begins. */
abstract class Block
{
	public function __construct(public readonly int $line)
	{
	}

	/** @return list<Block> the blocks inside it, in order */
	public function children(): array
	{
		return [];
	}

	/**
	 * All blocks of a class, also inside notes, tabs, cuts, includes and cells.
	 *
	 * @template T of Block
	 * @param list<Block> $blocks
	 * @param class-string<T> $class
	 * @return list<T>
	 */
	public static function all(array $blocks, string $class): array
	{
		$found = [];
		foreach ($blocks as $block) {
			if ($block instanceof $class) {
				$found[] = $block;
			}
			array_push($found, ...self::all($block->children(), $class));
		}

		return $found;
	}
}
