<?php
// SPDX-License-Identifier: MIT
declare(strict_types=1);

namespace B24\Catalogue;

/** One record of the catalogue, and the names that follow from it. */
final class Method
{
	/** `Calendar`; null for a method of one segment, which is one of the client. */
	public readonly ?string $class;
	/** `userSettingsSet` */
	public readonly string $phpName;
	/** `B24_CALENDAR_USER_SETTINGS_SET`, with `_V3` behind it where version 2 has the name as well. */
	public readonly string $constant;

	/** @param array<string, mixed> $record as it stands in methods.jsonl */
	public function __construct(public readonly array $record, public readonly bool $isSecond)
	{
		[$first, $rest] = explode('.', $record['method'], 2) + [1 => null];
		$this->class = $rest === null ? null : ucfirst(self::camelise($first));
		$this->phpName = self::camelise($rest ?? $first);
		$this->constant = 'B24_' . strtoupper(preg_replace('/[^A-Za-z0-9]+/', '_', $record['method'])) . ($isSecond ? '_V3' : '');
	}

	/** `user.settings.set`, `sonet_group`: what follows a dot, an underscore or a hyphen becomes upper case. */
	private static function camelise(string $name): string
	{
		return preg_replace_callback('/[._-]+(.)/', static fn (array $found) => strtoupper($found[1]), $name);
	}

	public function name(): string
	{
		return $this->record['method'];
	}

	public function version(): int
	{
		return $this->record['version'];
	}

	/** The client's property that holds the scope object: `calendar`, `sonetGroup`. */
	public function property(): string
	{
		return lcfirst((string) $this->class);
	}

	public function isDeprecated(): bool
	{
		return $this->record['deprecated'];
	}

	/** @return list<string> */
	public function replacedBy(): array
	{
		return $this->record['replaced_by'] ?? [];
	}

	/** @return list<array{name: string, type: list<string>, required: bool}> */
	public function parameters(): array
	{
		return $this->record['params'];
	}

	/** @return list<list<string>> groups of which one member must be given */
	public function oneOf(): array
	{
		return $this->record['one_of'] ?? [];
	}

	public function has(string $flag): bool
	{
		return ($this->record[$flag] ?? false) === true;
	}

	/** The page of the Bitrix24 documentation, readable by people. */
	public function documentation(): string
	{
		return 'https://apidocs.bitrix24.com/' . preg_replace('/\.md$/', '.html', $this->record['doc']);
	}
}
