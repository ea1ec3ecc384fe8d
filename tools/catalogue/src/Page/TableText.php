<?php
// SPDX-License-Identifier: MIT
declare(strict_types=1);

namespace B24\Catalogue\Page;

/**
 * Takes the text of a `#| … |#` apart. A bar in code, in a table inside a cell, or behind a backslash is
 * not a border.
 */
final class TableText
{
	/** Bytes from `#|` to behind `|#`, also when the end is missing. */
	public int $length = 0;
	/** @var list<list<array{int, string}>> rows of cells: where the text begins, and the text */
	public array $rows = [];
	public ?string $problem = null;

	/** @param string $text begins with `#|`; more may follow the table */
	public function __construct(private readonly string $text)
	{
		$at = 2;
		while (true) {
			$at += strspn($text, " \t\r\n", $at);
			if ($at >= strlen($text)) {
				$this->problem = 'a table without its end';
				break;
			}
			if (substr_compare($text, '|#', $at, 2) === 0) {
				$at += 2;
				break;
			}
			if (substr_compare($text, '||', $at, 2) !== 0) {
				$this->problem ??= 'text between the rows of a table';
				$at += max(1, strcspn($text, '|', $at));
				continue;
			}
			$at = $this->row($at + 2);
		}
		$this->length = $at;
	}

	/** Reads a row, from behind the `||` that opens it to behind the one that closes it. */
	private function row(int $at): int
	{
		$cells = [];
		$start = $at;
		while (true) {
			$at = $this->border($at);
			$cells[] = [$start, substr($this->text, $start, $at - $start)];
			if ($at >= strlen($this->text) || substr_compare($this->text, '|#', $at, 2) === 0) {
				break; // the end of the table ends the row as well
			}
			if (substr_compare($this->text, '||', $at, 2) === 0) {
				$at = $this->opensNext($at) ? $at : $at + 2;
				break;
			}
			$start = ++$at;
		}
		if (trim(implode('', array_column($cells, 1))) !== '') {
			$this->rows[] = $cells;
		}

		return $at;
	}

	/** Whether the bars at the end of a row, at the beginning of a line, open the next one: its own were forgotten. */
	private function opensNext(int $at): bool
	{
		return preg_match('/\n[ \t]*$/D', substr($this->text, max(0, $at - 80), min(80, $at))) === 1
			&& preg_match('/\G\|\|[ \t]*[^\s|]/', $this->text, $found, 0, $at) === 1;
	}

	/** Where the next border of this table begins. */
	private function border(int $at): int
	{
		$depth = 0;
		$length = strlen($this->text);
		while ($at < $length) {
			$at += strcspn($this->text, "|#`\\\n", $at);
			$two = substr($this->text, $at, 2);
			if ($two === '#|') {
				$depth++;
				$at += 2;
			} elseif ($depth > 0 && $two === '|#') {
				$depth--;
				$at += 2;
			} elseif (($two[0] ?? '') === '|' && $depth === 0) {
				return $at;
			} else {
				$at = $this->behind($at);
			}
		}

		return $length;
	}

	/** Behind code, a character with a backslash, or one character. */
	private function behind(int $at): int
	{
		if (($this->text[$at] ?? '') === '\\') {
			return $at + 2;
		}
		if (($this->text[$at] ?? '') !== '`') {
			return $at + 1;
		}
		$run = str_repeat('`', strspn($this->text, '`', $at));
		$from = $at + strlen($run);
		$fence = strlen($run) >= 3 && preg_match('/\n[ \t]*$/D', substr($this->text, max(0, $at - 80), min(80, $at))) === 1
			&& strcspn($this->text, '`', $from) > strcspn($this->text, "\n", $from);
		$pattern = $fence ? "/\n[ \t]*$run`*[ \t]*(?=\n|\|)/" : "/(?<!`)$run(?!`)|\n[ \t]*\n/";

		return preg_match($pattern, $this->text, $end, PREG_OFFSET_CAPTURE, $from) === 1 && trim($end[0][0]) !== ''
			? $end[0][1] + strlen($end[0][0])
			: $from;
	}
}
