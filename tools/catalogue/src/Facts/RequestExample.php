<?php
// SPDX-License-Identifier: MIT
declare(strict_types=1);

namespace B24\Catalogue\Facts;

use B24\Catalogue\Page\Page;

/** The parameters that the examples of a request pass, from the commands for curl. */
final class RequestExample
{
	/** @return list<Node> the parameters of each example */
	public static function of(Page $page, string $method): array
	{
		$examples = [];
		foreach ($page->examples() as $example) {
			$body = str_contains($example->code->text, 'curl') ? self::body($example->code->text, $method) : null;
			if (is_object($body)) {
				$node = new Node();
				$node->fields = [];
				foreach (get_object_vars($body) as $name => $value) {
					$node->fields[$name] = ExampleShape::of(self::withoutOperators($value, strtolower((string) $name)));
				}
				$examples[] = $node;
			}
		}

		return $examples;
	}

	/** A filter's names without what is before them: `>=ID`, `!%NAME`. */
	private static function withoutOperators(mixed $value, string $name): mixed
	{
		if ($name !== 'filter' || !is_object($value)) {
			return $value;
		}
		$bare = new \stdClass();
		foreach (get_object_vars($value) as $key => $member) {
			if (preg_match('/^[!<>=@%?*~]*(\w+)$/', (string) $key, $found) === 1) {
				$bare->{$found[1]} = is_object($member) ? null : $member;
			}
		}

		return $bare;
	}

	private static function body(string $command, string $method): mixed
	{
		if (preg_match('~/' . preg_quote($method, '~') . '(?:\.json)?/?["\'\s]~i', "$command\n") !== 1) {
			return null;
		}
		// The shell's way to put a command's output into the text: '"$(date …)"'.
		$command = (string) preg_replace('/\'"\$\(.*?\)"\'|\'\$\(.*?\)\'/s', '2030-01-01', $command);

		return preg_match('/(?:-d|--data|--data-raw)\s+\'(\{.*\})\'/s', $command, $found) === 1 ? Json::decode($found[1]) : null;
	}
}
