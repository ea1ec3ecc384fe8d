<?php
// SPDX-License-Identifier: MIT
declare(strict_types=1);

namespace B24\Catalogue\Page;

/** A page of the documentation. */
final class Page
{
	/**
	 * @param string $path from the root of the documentation
	 * @param list<Section> $sections in order, whatever their level
	 * @param list<string> $problems what could not be understood, with the line
	 */
	public function __construct(public readonly string $path, public readonly array $sections, public readonly array $problems)
	{
	}

	/** The heading of level 1. */
	public function title(): string
	{
		foreach ($this->sections as $section) {
			if ($section->level === 1) {
				return $section->title;
			}
		}

		return '';
	}

	public function section(string $anchor): ?Section
	{
		foreach ($this->sections as $section) {
			if (in_array($anchor, $section->anchors, true)) {
				return $section;
			}
		}

		return null;
	}

	/** @return list<Section> those whose title matches */
	public function named(string $pattern): array
	{
		return array_values(array_filter($this->sections, static fn (Section $section) => preg_match($pattern, $section->title) === 1));
	}

	/** @return list<Section> a section and those below it */
	public function below(Section $section): array
	{
		$found = [];
		foreach ($this->sections as $other) {
			for ($at = $other; $at !== null && $at !== $section; $at = $at->parent);
			if ($at !== null) {
				$found[] = $other;
			}
		}

		return $found;
	}

	/** @return list<Example> */
	public function examples(): array
	{
		$examples = [];
		foreach ($this->sections as $section) {
			array_push($examples, ...self::examplesOf($section->blocks, null, $section));
		}

		return $examples;
	}

	/**
	 * @param list<Block> $blocks
	 * @return list<Example>
	 */
	private static function examplesOf(array $blocks, ?string $tab, Section $section): array
	{
		$examples = [];
		foreach ($blocks as $block) {
			if ($block instanceof Code) {
				$examples[] = new Example($block, $tab, $section);
			}
			array_push($examples, ...self::examplesOf($block->children(), $block instanceof Tab ? $block->title : $tab, $section));
		}

		return $examples;
	}
}
