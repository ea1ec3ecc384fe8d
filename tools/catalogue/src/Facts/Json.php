<?php
// SPDX-License-Identifier: MIT
declare(strict_types=1);

namespace B24\Catalogue\Facts;

/**
 * Reads JSON as pages have it: with comments, dots for what was left out, line breaks in strings, commas and
 * brackets that are missing or too many.
 */
final class Json
{
	private int $at = 0;

	private function __construct(private readonly string $text)
	{
	}

	/** Objects stay objects, so that an empty one is no list. Null if nothing can be read. */
	public static function decode(string $text): mixed
	{
		$value = json_decode($text);
		if ($value !== null) {
			return $value;
		}
		$text = trim($text);

		return preg_match('/^[\[{]/', $text) === 1 ? (new self($text))->value() : null;
	}

	private function value(): mixed
	{
		$this->skip();
		switch ($this->text[$this->at] ?? '') {
			case '{':
				return $this->object();
			case '[':
				return $this->list();
			case '"':
				return $this->string();
		}
		$word = substr($this->text, $this->at, strcspn($this->text, ",]}:\n \t\"", $this->at));
		$this->at += strlen($word);

		return json_decode($word);
	}

	private function object(): object
	{
		$object = new \stdClass();
		$this->at++;
		while (!$this->ends()) {
			if ($this->text[$this->at] !== '"') {
				$this->at++;
				continue;
			}
			$name = $this->string();
			$this->skip();
			if (($this->text[$this->at] ?? '') === ':') {
				$this->at++;
				$object->{$name === '' ? '_' : $name} = $this->value();
			}
		}

		return $object;
	}

	/** @return list<mixed> */
	private function list(): array
	{
		$list = [];
		$this->at++;
		while (!$this->ends()) {
			$before = $this->at;
			$list[] = $this->value();
			$this->at += (int) ($this->at === $before);
		}

		return $list;
	}

	private function string(): string
	{
		preg_match('/"((?:[^"\\\\]|\\\\.)*)"?/s', $this->text, $found, 0, $this->at);
		$this->at += strlen($found[0]);

		return json_decode('"' . strtr($found[1], ["\n" => '\n']) . '"') ?? $found[1];
	}

	/** Whether the object or the list ends here; its bracket is taken. */
	private function ends(): bool
	{
		$this->skip();
		if ($this->at >= strlen($this->text)) {
			return true;
		}
		$end = strpbrk($this->text[$this->at], ']}') !== false;
		$this->at += (int) $end;

		return $end;
	}

	/** What stands between values. */
	private function skip(): void
	{
		preg_match('~\G(?:[\s,]|\.\.\.|…|//[^\n]*|/\*.*?\*/)*~s', $this->text, $found, 0, $this->at);
		$this->at += strlen($found[0]);
	}
}
