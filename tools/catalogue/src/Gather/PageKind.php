<?php
// SPDX-License-Identifier: MIT
declare(strict_types=1);

namespace B24\Catalogue\Gather;

use B24\Catalogue\Page\Page;

/** What a page is that describes no method. */
final class PageKind
{
	private const FOLDERS = ['sdk' => 'function of the JavaScript SDK', 'tutorials' => 'tutorial'];

	/** Whether it is to be looked at: what stands in these folders may name methods, but describes none. */
	public static function mayDescribeMethod(string $path): bool
	{
		return !isset(self::FOLDERS[explode('/', $path)[0]]);
	}

	public static function of(Page $page): string
	{
		$title = $page->title();

		return match (true) {
			isset(self::FOLDERS[explode('/', $page->path)[0]]) => self::FOLDERS[explode('/', $page->path)[0]],
			basename($page->path) === 'index.md' || preg_match('/\boverview\b/i', $title) === 1 => 'overview',
			preg_match('~/events?[-/]|/on-[^/]*$~', $page->path) === 1 && preg_match('/\b(?:on[A-Z]\w+|ON[A-Z]{3}\w*|[A-Z]+(?:\.[A-Z]+)+)/', $title) === 1,
			preg_match('/^(?:event\b|on[A-Z])|\bevent\b.*\b[oO][nN][A-Z]\w+$/i', $title) === 1 => 'event',
			str_starts_with($page->path, 'api-reference/widgets/') => 'widget',
			default => 'article',
		};
	}

	/** Why it looks as if a method were described here; null if it does not. */
	public static function suspicion(Page $page): ?string
	{
		if (self::of($page) !== 'article') {
			return null;
		}
		foreach ($page->sections as $section) {
			if (preg_match('/^method parameters\b/i', $section->title) === 1 && Scope::of($page) !== null) {
				return "it has \"$section->title\", but neither title, examples nor the file's name say of which method";
			}
		}
		if (Scope::of($page) !== null && preg_match('/\bthe method `|\bmethod `[\w.]+` (?!is)|^this method \w+s\b/im', Words::introduction($page)) === 1) {
			return 'it has a scope and speaks of a method, but neither title, examples nor the file\'s name say of which';
		}

		return null;
	}
}
