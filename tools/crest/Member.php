<?php
// SPDX-License-Identifier: MIT
declare(strict_types=1);

namespace B24\CrestDiff;

/** A method, constant or property of the class. */
final class Member
{
	/**
	 * @param list<string> $modifiers in lower case
	 * @param list<string> $tokens    that mean something
	 * @param list<bool>   $optional  of each parameter: whether it may be left out
	 */
	private function __construct(
		public readonly string $kind,
		public readonly string $name,
		public readonly array $modifiers,
		public readonly array $tokens,
		public readonly string $text,
		public readonly array $optional = [],
	) {}

	/** @param list<string> $tokens @return self|null null: a `use` of traits */
	public static function of(array $tokens, string $text): ?self
	{
		$words = array_map('strtolower', $tokens);
		if ($words[0] === 'use') {
			return null;
		}
		$modifiers = array_values(array_intersect($words, ['public', 'protected', 'private', 'static', 'final', 'abstract']));
		if (($at = array_search('function', $words, true)) !== false && !str_contains(implode(' ', array_slice($words, 0, $at)), '=')) {
			$at += $words[$at + 1] === '&' ? 2 : 1;
			$modifiers = array_values(array_intersect(array_slice($words, 0, $at), ['public', 'protected', 'private', 'static', 'final', 'abstract']));

			return new self('method', $tokens[$at], $modifiers, $tokens, $text, self::parameters(array_slice($tokens, $at + 1)));
		}
		if (($at = array_search('const', $words, true)) !== false) {
			$equals = array_search('=', $tokens, true);

			return new self('constant', $tokens[$equals - 1], $modifiers, $tokens, $text);
		}
		foreach ($tokens as $token) {
			if ($token[0] === '$') {
				return new self('property', substr($token, 1), $modifiers, $tokens, $text);
			}
		}

		return new self('other', implode(' ', array_slice($tokens, 0, 3)), $modifiers, $tokens, $text);
	}

	public function key(): string
	{
		return match ($this->kind) {
			'method' => strtolower($this->name),
			'property' => "\$$this->name",
			default => "const $this->name",
		};
	}

	/** What is the same whatever white space, comments and trailing commas are. */
	public function fingerprint(): string
	{
		return substr(hash('sha256', implode("\0", array_map(self::normal(...), $this->tokens))), 0, 16);
	}

	public function isStatic(): bool
	{
		return in_array('static', $this->modifiers, true);
	}

	public function isPrivate(): bool
	{
		return in_array('private', $this->modifiers, true);
	}

	/** As a subclass may declare it: what the original calls by static:: cannot be private there. */
	public function forSubclass(): string
	{
		if ($this->kind !== 'method' || !$this->isPrivate()) {
			return $this->text;
		}

		return preg_replace('~\bprivate\b(?=[^{}]*\bfunction\b)~i', 'protected', $this->text, 1);
	}

	/** How many arguments it insists on. */
	public function required(): int
	{
		$required = 0;
		foreach ($this->optional as $i => $optional) {
			$required = $optional ? $required : $i + 1;
		}

		return $required;
	}

	public function uses(string $word): bool
	{
		foreach ($this->tokens as $token) {
			if (strcasecmp($token, $word) === 0) {
				return true;
			}
		}

		return false;
	}

	/** One kind of quotes, where they mean the same. */
	private static function normal(string $token): string
	{
		return preg_match('~^"([^"\\\\$\']*)"$~', $token, $found) ? "'$found[1]'" : $token;
	}

	/** @param list<string> $tokens from the opening parenthesis @return list<bool> */
	private static function parameters(array $tokens): array
	{
		$optional = [];
		$depth = 0;
		foreach ($tokens as $i => $token) {
			$depth += ['(' => 1, '[' => 1, '{' => 1, ')' => -1, ']' => -1, '}' => -1][$token] ?? 0;
			if ($depth === 0) {
				break;
			}
			if ($depth === 1 && $token[0] === '$') {
				$optional[] = ($tokens[$i + 1] ?? '') === '=' || ($tokens[$i - 1] ?? '') === '...';
			}
		}

		return $optional;
	}
}
