<?php
// SPDX-License-Identifier: MIT
declare(strict_types=1);

namespace B24\Catalogue\Page;

/** A heading and what stands under it, up to the next heading. */
final class Section
{
	/**
	 * @param int $level 1 for the title; 0 for what stands before the first heading
	 * @param string $title without marks and anchors
	 * @param list<string> $anchors those written; otherwise the one that follows from the title
	 * @param list<Block> $blocks
	 * @param ?Section $parent the section of a lower level that this one belongs to
	 */
	public function __construct(
		public readonly int $line,
		public readonly int $level,
		public readonly string $title,
		public readonly array $anchors,
		public readonly array $blocks,
		public readonly ?Section $parent,
	) {
	}

	/**
	 * @template T of Block
	 * @param class-string<T> $class
	 * @return list<T> also those inside notes, tabs, cuts, includes and cells
	 */
	public function all(string $class): array
	{
		return Block::all($this->blocks, $class);
	}

	/** @return list<Table> those that stand here; not those inside a cell */
	public function tables(): array
	{
		return self::tablesOf($this->blocks);
	}

	/** Whether a heading above this one, or its own, matches. The page's title does not count. */
	public function isUnder(string $pattern): bool
	{
		return $this->level > 1 && preg_match($pattern, $this->title) === 1 || ($this->parent?->isUnder($pattern) ?? false);
	}

	/**
	 * @param list<Block> $blocks
	 * @return list<Table>
	 */
	private static function tablesOf(array $blocks): array
	{
		$tables = [];
		foreach ($blocks as $block) {
			array_push($tables, ...($block instanceof Table ? [$block] : self::tablesOf($block->children())));
		}

		return $tables;
	}
}
