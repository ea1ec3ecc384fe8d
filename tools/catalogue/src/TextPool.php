<?php
// SPDX-License-Identifier: MIT
declare(strict_types=1);

namespace B24\Catalogue;

/** The texts of a table for C, in one string. Each stands there once, and is named by its offset. */
final class TextPool
{
	private string $pool = "\0";
	/** @var array<string, int> */
	private array $offsets = ['' => 0];

	public function offset(string $text): int
	{
		if (!isset($this->offsets[$text])) {
			$this->offsets[$text] = strlen($this->pool);
			$this->pool .= "$text\0";
		}

		return $this->offsets[$text];
	}

	/** @param list<string> $texts each ended by a NUL, then one more; an empty text is a lone space */
	public function list(array $texts): int
	{
		return $texts === [] ? 0 : $this->offset(implode("\0", array_map(static fn (string $t) => $t === '' ? ' ' : $t, $texts)) . "\0");
	}

	/** The lines of a C string. */
	public function lines(): string
	{
		$lines = [];
		foreach (preg_split('/(?<=\0)/', $this->pool, flags: PREG_SPLIT_NO_EMPTY) as $text) {
			$lines[] = "\t\"" . str_replace('??', '?\?', addcslashes(rtrim($text, "\0"), "\"\\\n\r\t")) . '\0"';
		}

		return implode("\n", $lines);
	}
}
