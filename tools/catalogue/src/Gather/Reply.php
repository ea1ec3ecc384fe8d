<?php
// SPDX-License-Identifier: MIT
declare(strict_types=1);

namespace B24\Catalogue\Gather;

use B24\Catalogue\Page\Code;
use B24\Catalogue\Page\Page;

/** What a method answers: the table of the returned data, and the first example of a reply. */
final class Reply
{
	private const TABLE = '/^(?:returned (?:data|values?)|return values?|response parameters|what is returned)$/i';
	private const EXAMPLE = '/^(?:response(?: handling| example| on success| in case of success)?|success(?:ful)? response|result|answer'
		. '|returned data|what is returned)$/i';
	private const FILE = '/\ba file is returned\b|\breturns? (?:not (?:a )?`?JSON|(?:the )?content of (?:the|a) file)/i';

	/** @param array<string, list<string>> $table names of the returned data → their types */
	private function __construct(public readonly array $table, private readonly \stdClass|array|null $example, private readonly bool $isFile)
	{
	}

	public static function of(Page $page): self
	{
		return new self(self::table($page), self::example($page), self::file($page));
	}

	/** @return array{result_type: ?string, result_key?: string, result_example_type?: string} */
	public function facts(): array
	{
		if ($this->isFile) {
			return ['result_type' => 'file'];
		}
		$documented = $this->table['result'] ?? [];
		$shown = $this->example === null ? null : self::kind($this->result());
		$key = $this->key();

		return ['result_type' => $documented !== [] ? implode('|', $documented) : $shown]
			+ ($key === null ? [] : ['result_key' => $key])
			+ ($documented === [] || $shown === null || in_array($shown, $documented, true) || in_array('file', $documented, true)
				? [] : ['result_example_type' => $shown]);
	}

	/** Where the rows of a list are: empty if the result is the rows, null if the page does not show it. */
	public function rowsKey(): ?string
	{
		$result = $this->result();
		if (self::isRows($result) || ($this->example === null && $this->isList($this->table['result'] ?? []))) {
			return '';
		}
		if ($result instanceof \stdClass) {
			foreach ([true, false] as $inTable) {
				foreach (get_object_vars($result) as $name => $value) {
					if (self::isRows($value) && (isset($this->table[$name]) || !$inTable)) {
						return (string) $name;
					}
				}
			}
		}

		return null;
	}

	/** Whether the rows are an object with their ids as names. */
	public function areRowsKeyedById(): bool
	{
		$key = $this->rowsKey();
		$rows = $key === '' ? $this->result() : $this->result()->{$key ?? ''} ?? null;

		return $rows instanceof \stdClass;
	}

	private static function isRows(mixed $value): bool
	{
		return is_array($value) || ($value instanceof \stdClass && get_object_vars($value) !== []
			&& preg_grep('/^\d+$/', array_keys(get_object_vars($value)), PREG_GREP_INVERT) === []);
	}

	/** Whether the example or the table has this beside the result: `total`, `next`. */
	public function has(string $name): bool
	{
		return isset($this->table[$name]) || ($this->example instanceof \stdClass && property_exists($this->example, $name));
	}

	/** Whether the example shows this in the result. */
	public function resultHas(string $name): bool
	{
		return $this->result() instanceof \stdClass && property_exists($this->result(), $name);
	}

	/** `result`; some pages print the example without it. */
	private function result(): mixed
	{
		if (!$this->example instanceof \stdClass || property_exists($this->example, 'result')) {
			return $this->example->result ?? (is_array($this->example) ? $this->example : null);
		}
		$bare = array_diff_key(get_object_vars($this->example), ['time' => 0, 'total' => 0, 'next' => 0]);

		return (object) $bare;
	}

	/** The key of the record, if the result is an object with nothing else. */
	private function key(): ?string
	{
		$names = $this->result() instanceof \stdClass ? array_keys(get_object_vars($this->result())) : [];

		return count($names) === 1 && preg_match('/^[a-z]\w*$/', (string) $names[0]) === 1 ? (string) $names[0] : null;
	}

	/** @param list<string> $types */
	private function isList(array $types): bool
	{
		return $types !== [] && ($types[0] === 'array' || str_ends_with($types[0], '[]'));
	}

	private static function kind(mixed $value): string
	{
		return match (get_debug_type($value)) {
			'stdClass' => 'object',
			'int' => 'integer',
			'bool' => 'boolean',
			'float' => 'double',
			default => get_debug_type($value), // array, string, null
		};
	}

	/** @return array<string, list<string>> */
	private static function table(Page $page): array
	{
		$types = [];
		foreach ($page->named(self::TABLE) as $section) {
			foreach ($section->tables() as $table) {
				foreach ($table->rows as $row) {
					preg_match('/^([^\n\[]+)(.*)$/s', $row[0]->text, $parts);
					$name = trim((string) preg_replace('/[*^`\\\\]+/', '', $parts[1] ?? ''));
					$types[$name] ??= Types::in($parts[2] ?? '');
				}
			}
		}

		return $types;
	}

	private static function example(Page $page): \stdClass|array|null
	{
		foreach ($page->named(self::EXAMPLE) as $section) {
			foreach ($section->all(Code::class) as $code) {
				$reply = LooseJson::read($code->text);
				if ($reply !== null) {
					return $reply;
				}
			}
		}

		return null;
	}

	private static function file(Page $page): bool
	{
		$said = Words::introduction($page);
		foreach ($page->named(self::EXAMPLE) as $section) {
			$said .= "\n" . Words::of($section->blocks);
		}

		return preg_match(self::FILE, $said) === 1;
	}
}
