<?php
// SPDX-License-Identifier: MIT
declare(strict_types=1);

namespace B24\Catalogue\Gather;

use B24\Catalogue\Page\Block;
use B24\Catalogue\Page\Note;
use B24\Catalogue\Page\Page;
use B24\Catalogue\Page\Section;
use B24\Catalogue\Page\Text;

/** The sentences of a page, without its tables and examples. */
final class Words
{
	/** What stands under the title, before the first heading of its own; notes too. */
	public static function introduction(Page $page): string
	{
		$words = [];
		foreach ($page->sections as $section) {
			if ($section->level <= 1) {
				$words[] = self::of($section->blocks);
			}
		}

		return implode("\n\n", $words);
	}

	/** @return list<Note> the notes under the title and under the heading of the parameters */
	public static function notes(Page $page): array
	{
		$notes = [];
		foreach ($page->sections as $section) {
			array_push($notes, ...array_filter($section->blocks, static fn (Block $block) => $block instanceof Note));
		}

		return $notes;
	}

	/** @param list<Block> $blocks */
	public static function of(array $blocks): string
	{
		return implode("\n\n", array_map(static fn (Text $text) => $text->text, Block::all($blocks, Text::class)));
	}
}
