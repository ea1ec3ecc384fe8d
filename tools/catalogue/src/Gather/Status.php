<?php
// SPDX-License-Identifier: MIT
declare(strict_types=1);

namespace B24\Catalogue\Gather;

use B24\Catalogue\Page\Cell;
use B24\Catalogue\Page\Link;
use B24\Catalogue\Page\Markdown;
use B24\Catalogue\Page\Page;
use B24\Catalogue\Page\Pages;

/** Whether a method may still be used, what replaces it, and who may call it. */
final class Status
{
	private const APPLICATION = '/\b(?:within|in|from) (?:the |an )?(?:authori[sz]ation )?context of (?:the |an )?(?:authori[sz]\w+ (?:of |the |an )*)?\[?application'
		. '|\bin (?:the |an )?application(?: authori[sz]ation)? context|within the authori[sz]ation context of an? \[?application'
		. '|upon application authori[sz]ation|application context required|context of a rest application|WRONG_CONTEXT|WRONG_AUTH_TYPE/i';
	/** Said of the session of a page in the portal, or of what another application has made. */
	private const OTHERWISE = '/session authori[sz]ation|created in/i';

	public function __construct(private readonly Pages $pages)
	{
	}

	/**
	 * @param array<string, string> $methods path of a page → the method that it describes
	 * @return array{deprecated: bool, replaced_by: list<string>}
	 */
	public function deprecation(Page $page, array $methods): array
	{
		foreach (Words::notes($page) as $note) {
			$words = Words::of($note->blocks);
			if (preg_match('/deprecated/i', $note->title) === 1 || preg_match('/development .*(?:halted|stopped|discontinued)|\bis deprecated/i', $words) === 1) {
				return ['deprecated' => true, 'replaced_by' => $this->replacement($page, $words, $methods)];
			}
		}

		return ['deprecated' => preg_match('~/(?:outdated|deprecated)/~', $page->path) === 1, 'replaced_by' => []];
	}

	/**
	 * The methods that a note links to; of a whole family `crm.category.*`, if it links to its overview.
	 *
	 * @param array<string, string> $methods
	 * @return list<string>
	 */
	private function replacement(Page $page, string $words, array $methods): array
	{
		$found = [];
		foreach (Link::in($words) as $link) {
			$path = $this->pages->resolve($page->path, $link);
			$text = Markdown::plain($link->text);
			if (isset($methods[$path])) {
				$found[] = $methods[$path];
			} elseif (preg_match('/^[a-z]\w*(?:\.\w+)*\.\*$/', $text) === 1) {
				$found[] = $text;
			}
		}

		return array_values(array_unique($found));
	}

	/** Whether the page says that a webhook is not enough. */
	public static function needsApplication(Page $page): bool
	{
		$said = preg_split('/(?<=[.!])\s|\n/', Words::introduction($page));
		foreach ($page->named('/\berror/i') as $section) {
			foreach ($section->tables() as $table) {
				foreach ($table->rows as $row) {
					$said[] = implode(' ', array_map(static fn (Cell $cell) => $cell->plain(), $row));
				}
			}
		}

		return array_filter($said, static fn (string $sentence) => preg_match(self::APPLICATION, $sentence) === 1
			&& preg_match(self::OTHERWISE, $sentence) === 0) !== [];
	}
}
