<?php
// SPDX-License-Identifier: MIT
declare(strict_types=1);

namespace B24\Catalogue\Gather;

use B24\Catalogue\Page\Page;

/**
 * Which REST method a page describes. Three witnesses: the title, the calls in the examples, and the name of
 * the file. The examples have the spelling that is sent; a title may differ from it by its capitals.
 */
final class Naming
{
	/** A name in a title: `crm.deal.list`, not `BX24.callMethod` and not `CATALOG.PRICE.ON.ADD`. */
	private const NAME = '/(?<![\w.])[a-z]\w*(?:\.\w++)++(?!\.)/';
	private const ADDRESS = '~/rest/(api/)?(?:(?:\*\*[^*\s]+\*\*|\{[^}\s]*\}|<[^>\s]*>|\d+|\w{12,})/){0,2}([a-z_]\w*(?:\.\w+)*)~i';
	private const FUNCTION = '~(?:callMethod|call|make(?:<[^>]*>)?)\(\s*(?:\{\s*method:\s*)?[\'"]([a-z]\w*(?:\.\w+)+)[\'"]~';

	/** @return ?array{method: string, version: int, title_spelling?: string} null: the page describes no method */
	public static function of(Page $page): ?array
	{
		$titled = self::inTitle($page);
		$calls = self::calls($page);
		$file = self::letters((string) preg_replace('/-rest-v3$/', '', basename($page->path, '.md')));
		$method = self::choose($titled, $calls, $file, Scope::of($page) !== null);
		if ($method === null) {
			return null;
		}
		$spelling = array_filter($titled, static fn (string $name) => $name !== $method && strcasecmp($name, $method) === 0);

		return ['method' => $method, 'version' => self::isThird($page) ? 3 : 2]
			+ ($spelling === [] ? [] : ['title_spelling' => end($spelling)]);
	}

	/**
	 * @param list<string> $titled
	 * @param array<string, int> $calls
	 */
	private static function choose(array $titled, array $calls, string $file, bool $hasScope): ?string
	{
		foreach (array_reverse($titled) as $name) {
			if (isset($calls[$name])) {
				return $name;
			}
			foreach (array_keys($calls) as $call) {
				if (strcasecmp($name, $call) === 0) {
					return $call;
				}
			}
		}
		foreach ([...array_keys($calls), ...$titled] as $name) {
			if (self::letters($name) === $file) {
				return $name;
			}
		}

		// A page without an example: an overview has a name in its title, too, but no scope.
		return $calls === [] && $titled !== [] && $hasScope ? end($titled) : null;
	}

	/** @return list<string> */
	private static function inTitle(Page $page): array
	{
		preg_match_all(self::NAME, $page->title(), $found);

		return $found[0];
	}

	/** @return array<string, int> names in the examples; how often they are called */
	private static function calls(Page $page): array
	{
		$calls = [];
		foreach ($page->examples() as $example) {
			$code = $example->code->text;
			preg_match_all(self::ADDRESS, $code, $addresses);
			preg_match_all(self::FUNCTION, $code, $functions);
			foreach ([...$addresses[2], ...$functions[1]] as $name) {
				$name = (string) preg_replace('/\.(?:json|xml)$/', '', $name);
				if (!in_array($name, ['download', 'upload', 'api'], true)) { // addresses of files
					$calls[$name] = ($calls[$name] ?? 0) + 1;
				}
			}
		}

		return $calls;
	}

	/** What is called by `/rest/api/` is of version 3; a page without such an example may say it. */
	private static function isThird(Page $page): bool
	{
		[$second, $third] = [0, 0];
		foreach ($page->examples() as $example) {
			preg_match_all(self::ADDRESS, $example->code->text, $found);
			$third += count(array_filter($found[1]));
			$second += count($found[1]) - count(array_filter($found[1]));
		}

		return $third > 0 ? $third >= $second : preg_match('/belongs to (?:the )?REST 3\.0/', Words::introduction($page)) === 1;
	}

	private static function letters(string $name): string
	{
		return strtolower((string) preg_replace('/[^a-z0-9]/i', '', $name));
	}
}
