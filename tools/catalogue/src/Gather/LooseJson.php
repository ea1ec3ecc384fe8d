<?php
// SPDX-License-Identifier: MIT
declare(strict_types=1);

namespace B24\Catalogue\Gather;

/**
 * Reads the JSON of examples, which may have comments, `...` for what was left out, or a comma too many or too few.
 * What it cannot read ends the value that it stands in.
 */
final class LooseJson
{
	private int $at = 0;

	private function __construct(private readonly string $text)
	{
	}

	/** Objects are \stdClass; null if the text does not begin with an object or a list. */
	public static function read(string $text): \stdClass|array|null
	{
		$strict = json_decode($text);
		if (is_array($strict) || $strict instanceof \stdClass) {
			return $strict;
		}
		$reader = new self($text);
		$reader->skip();

		return in_array($reader->here(), ['{', '['], true) ? $reader->value() : null;
	}

	private function here(): string
	{
		return $this->text[$this->at] ?? '';
	}

	/** Passes white space, commas, comments and dots. */
	private function skip(): void
	{
		preg_match('~\G(?:[\s,;]|\.{2,}|…|//[^\n]*|/\*.*?\*/)*~su', $this->text, $found, 0, $this->at)
			|| preg_match('~\G[\s,.]*~', $this->text, $found, 0, $this->at);
		$this->at += strlen($found[0]);
	}

	private function value(): mixed
	{
		switch ($this->here()) {
			case '{':
				return $this->object();
			case '[':
				return $this->list();
			case '"':
			case "'":
				return $this->string();
		}
		preg_match('/\G[^\s,{}\[\]"]*/', $this->text, $found, 0, $this->at);
		$this->at += strlen($found[0]);
		$word = json_decode($found[0]);

		return $word === null && $found[0] !== 'null' ? $found[0] : $word;
	}

	private function object(): \stdClass
	{
		$object = new \stdClass();
		for ($this->at++, $this->skip(); !in_array($this->here(), ['', '}', ']'], true); $this->skip()) {
			$before = $this->at;
			$name = $this->value();
			preg_match('/\G\s*(?::|=>)\s*/', $this->text, $found, 0, $this->at);
			if ($found !== []) {
				$this->at += strlen($found[0]);
				$object->{is_scalar($name) ? (string) $name : '?'} = $this->value();
			}
			$this->at += $this->at === $before ? 1 : 0;
		}
		$this->at++;

		return $object;
	}

	/** @return list<mixed> */
	private function list(): array
	{
		$list = [];
		for ($this->at++, $this->skip(); !in_array($this->here(), ['', ']', '}'], true); $this->skip()) {
			$before = $this->at;
			$list[] = $this->value();
			$this->at += $this->at === $before ? 1 : 0;
		}
		$this->at++;

		return $list;
	}

	private function string(): string
	{
		$quote = $this->here();
		preg_match("/\G$quote((?:\\\\.|[^\\\\$quote])*)$quote?/s", $this->text, $found, 0, $this->at);
		$this->at += strlen($found[0]);

		return json_decode("\"$found[1]\"") ?? $found[1];
	}
}
