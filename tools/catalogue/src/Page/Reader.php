<?php
// SPDX-License-Identifier: MIT
declare(strict_types=1);

namespace B24\Catalogue\Page;

/** Reads a page of Markdown with the extensions of Diplodoc (YFM). */
final class Reader
{
	/** @var list<string> */
	private array $problems = [];

	/** @param \Closure(string): ?Page $include gives an included file; from its target as written */
	public function __construct(private readonly \Closure $include)
	{
	}

	public function page(string $path, string $text): Page
	{
		$this->problems = [];
		$sections = [];
		$above = [];
		[$line, $level, $title, $anchors] = [1, 0, '', []];
		$lines = self::lines($text);
		do {
			$blocks = $this->blocks($lines, static fn (string $next) => preg_match('/^#{1,6}\s/', $next) === 1);
			$above = array_filter($above, static fn (Section $other) => $other->level < $level);
			$section = new Section($line, $level, $title, $anchors, $blocks, $above === [] ? null : end($above));
			if ($level > 0 || $blocks !== []) {
				array_push($sections, $section, ...self::included($section));
				$above[] = $section;
			}
			$line = $lines->number();
			$heading = $lines->next();
			if ($heading !== null) {
				[$level, $title, $anchors] = self::heading($heading);
			}
		} while ($heading !== null);

		return new Page($path, $sections, $this->problems);
	}

	/** @return list<Section> those of the files that a section includes, one below it */
	private static function included(Section $section): array
	{
		$sections = [];
		foreach (Block::all($section->blocks, Inclusion::class) as $inclusion) {
			foreach ($inclusion->sections as $one) {
				$sections[] = new Section($one->line, $one->level, $one->title, $one->anchors, $one->blocks, $section);
			}
		}

		return $sections;
	}

	private static function lines(string $text): Lines
	{
		$text = strtr((string) preg_replace('/^\x{FEFF}/u', '', $text), ["\r\n" => "\n", "\t" => '    ', "\u{a0}" => ' ']);
		$lines = explode("\n", (string) preg_replace_callback(
			'/\A---\n.*?\n---\n|\{% *if .*?%\}.*?\{% *endif *%\}/s', // a preamble; what is not published
			static fn (array $found) => str_repeat("\n", substr_count($found[0], "\n")),
			$text,
		));

		return new Lines($lines);
	}

	/** @return array{int, string, list<string>} level, title, anchors */
	private static function heading(string $line): array
	{
		preg_match('/^(#+)\s+(.*?)\s*#*\s*$/', $line, $found);
		preg_match_all('/\{#([^\s{}]+)[^{}]*\}/', $found[2], $anchors);
		$title = Markdown::plain((string) preg_replace('/\{[#.][^{}]*\}/', '', $found[2]));

		return [strlen($found[1]), $title, $anchors[1] !== [] ? $anchors[1] : [Markdown::anchor($title)]];
	}

	/**
	 * @param \Closure(string): bool $ends whether a line ends these blocks; it is not taken
	 * @return list<Block>
	 */
	private function blocks(Lines $lines, \Closure $ends): array
	{
		$blocks = [];
		while (($line = $lines->peek()) !== null && !$ends($line)) {
			$block = $this->block($lines, $line, $ends);
			if ($block !== null) {
				$blocks[] = $block;
			}
		}

		return $blocks;
	}

	private function block(Lines $lines, string $line, \Closure $ends): ?Block
	{
		$bare = trim($line);
		if ($bare === '') {
			$lines->next();

			return null;
		}
		if (preg_match('/^\s*(?:[-*] +)?(`{3,}|~{3,})([^`]*)$/', $line, $fence) === 1) {
			return $this->code($lines, $fence[1], strtolower(trim($fence[2])));
		}
		if (str_starts_with($bare, '#|')) {
			return $this->table($lines);
		}
		if (preg_match('/^\|?[ :]*-{3,}[ :|-]*\|/', trim($lines->following() ?? '')) === 1 && str_contains($bare, '|')) {
			return $this->markdownTable($lines);
		}
		if (preg_match('/^(?:- )?\{% *(\w+)(.*?)%\}(.*)$/', $bare, $found) === 1) {
			return $this->directive($lines, $found[1], trim($found[2]));
		}

		return $this->text($lines, $ends);
	}

	private function text(Lines $lines, \Closure $ends): Text
	{
		$number = $lines->number();
		$text = [$lines->next()];
		while (($line = $lines->peek()) !== null && trim($line) !== '' && !$ends($line)
			&& preg_match('/^\s*(?:`{3,}|~{3,}|#\||\{%)/', $line) === 0) {
			$text[] = $lines->next();
		}

		return new Text($number, implode("\n", $text));
	}

	private function code(Lines $lines, string $fence, string $language): Code
	{
		$number = $lines->number();
		$indentation = strspn((string) $lines->next(), ' -*');
		$code = [];
		while (($line = $lines->next()) !== null && preg_match('/^\s*' . $fence[0] . '{' . strlen($fence) . ',}\s*$/', $line) === 0) {
			$code[] = substr($line, min($indentation, strspn($line, ' ')));
		}
		if ($line === null) {
			$this->problems[] = "line $number: code without its end";
		}

		return new Code($number, $language, implode("\n", $code));
	}

	private function table(Lines $lines): Table
	{
		$number = $lines->number();
		$rest = $lines->rest();
		$begin = (int) strpos($rest, '#|');
		$table = new TableText(substr($rest, $begin));
		if ($table->problem !== null) {
			$this->problems[] = "line $number: $table->problem";
		}
		$rows = [];
		foreach ($table->rows as $row) {
			$cells = [];
			foreach ($row as [$at, $text]) {
				$cells[] = $this->cell($text, $number + substr_count($rest, "\n", 0, $begin + $at));
			}
			$rows[] = $cells;
		}
		$end = $begin + $table->length;
		$behind = substr($rest, $end, strcspn($rest, "\n", $end));
		if (trim($behind) !== '') {
			$this->problems[] = "line $number: text behind the end of a table";
		}
		$lines->skip(substr_count($rest, "\n", 0, $end) + 1);

		return new Table($number, $rows);
	}

	private function cell(string $text, int $line): Cell
	{
		$inner = new Lines(self::withoutIndentation(explode("\n", $text)), $line);

		return new Cell($line, trim($text), $this->blocks($inner, static fn () => false));
	}

	private function markdownTable(Lines $lines): Table
	{
		$number = $lines->number();
		$rows = [];
		while (($line = $lines->peek()) !== null && str_contains($line, '|')) {
			$at = $lines->number();
			$line = trim((string) $lines->next());
			if ($at !== $number + 1) {
				$cells = preg_split('/(?:`[^`]*`|\\\\.)(*SKIP)(*FAIL)|\|/', (string) preg_replace('/^\||(?<!\\\\)\|$/', '', $line));
				$rows[] = array_map(fn (string $cell) => $this->cell($cell, $at), $cells);
			}
		}

		return new Table($number, $rows);
	}

	private function directive(Lines $lines, string $name, string $rest): ?Block
	{
		$number = $lines->number();
		switch ($name) {
			case 'include':
				$lines->next();
				$target = preg_match('/\(([^()]+)\)/', $rest, $found) === 1 ? $found[1] : '';

				$included = ($this->include)($target)?->sections ?? [];
				$first = ($included[0] ?? null)?->level === 0 ? array_shift($included) : null;

				return new Inclusion($number, $target, $first?->blocks ?? [], $included);
			case 'note':
			case 'cut':
				preg_match('/^(\w*)\s*(?:"(.*)")?/', $rest, $found);

				return new Note(
					$number,
					$name === 'cut' ? 'cut' : $found[1],
					$found[2] ?? '',
					$this->until($lines, "end$name"),
				);
			case 'list':
				return $this->tabs($lines);
			default:
				$this->problems[] = "line $number: {% $name %} here";
				$lines->next();

				return null;
		}
	}

	/**
	 * What stands between a directive and its end, which are taken as well.
	 *
	 * @return list<Block>
	 */
	private function until(Lines $lines, string $end): array
	{
		$number = $lines->number();
		$lines->next();
		$blocks = $this->blocks($lines, static fn (string $line) => preg_match("/^\s*\{% *$end *%\}/", $line) === 1);
		if ($lines->next() === null) {
			$this->problems[] = "line $number: no {% $end %}";
		}

		return $blocks;
	}

	private function tabs(Lines $lines): Tabs
	{
		$number = $lines->number();
		$indentation = strspn((string) $lines->next(), ' ');
		[$tabs, $title, $at, $content, $tables] = [[], null, $number, [], 0];
		for ($depth = 1; ($line = $lines->peek()) !== null; $content[] = $line) {
			$depth += preg_match('/^\s*\{% *list /', $line) - preg_match('/^\s*\{% *endlist/', $line);
			$here = $lines->number();
			$lines->next();
			if ($depth === 0) {
				break;
			}
			$tables += preg_match('/^\s*#\|/', $line) - preg_match('/\|#\s*$/', $line);
			if ($depth === 1 && $tables <= 0 && preg_match('/^( *)- +(.+?)\s*$/', $line, $item) === 1 && strlen($item[1]) <= $indentation + 1) {
				$tabs = self::with($tabs, $title, $at, $content, $this);
				[$title, $at, $content, $line] = [$item[2], $here, [], ''];
			}
		}
		if ($line === null) {
			$this->problems[] = "line $number: no {% endlist %}";
		}

		return new Tabs($number, self::with($tabs, $title, $at, $content, $this));
	}

	/**
	 * @param list<Tab> $tabs
	 * @param list<string> $content
	 * @return list<Tab>
	 */
	private static function with(array $tabs, ?string $title, int $line, array $content, self $reader): array
	{
		if ($title !== null) {
			$lines = new Lines(self::withoutIndentation($content), $line);
			$tabs[] = new Tab($line, Markdown::plain($title), $reader->blocks($lines, static fn () => false));
		}

		return $tabs;
	}

	/**
	 * @param list<string> $lines
	 * @return list<string>
	 */
	private static function withoutIndentation(array $lines): array
	{
		$full = array_filter(array_slice($lines, 1), static fn (string $line) => trim($line) !== '');
		$common = $full === [] ? 0 : min(array_map(static fn (string $line) => strspn($line, ' '), $full));

		return array_map(static fn (string $line) => substr($line, min($common, strspn($line, ' '))), $lines);
	}
}
