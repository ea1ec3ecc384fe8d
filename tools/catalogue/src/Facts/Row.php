<?php
// SPDX-License-Identifier: MIT
declare(strict_types=1);

namespace B24\Catalogue\Facts;

use B24\Catalogue\Page\{Cell, Link};

/** A row of a table of parameters, fields or returned data. */
final class Row
{
	/**
	 * @param list<string> $names usually one; `*` stands for any text
	 * @param list<string> $types as documented: `integer`, `string[]`, `crm_status` …
	 * @param list<Link> $typeLinks
	 * @param ?Cell $description
	 */
	public function __construct(
		public readonly int $line,
		public readonly array $names,
		public readonly bool $required,
		public readonly array $types,
		public readonly array $typeLinks,
		public readonly ?Cell $description,
	) {
	}

	public function text(): string
	{
		return $this->description?->text ?? '';
	}

	/** @return list<Link> */
	public function links(): array
	{
		return Link::in($this->text());
	}

	public function isObject(): bool
	{
		return in_array('object', $this->types, true);
	}

	/** Something with parts, as far as the type says; also if there is no type. */
	public function mayHaveParts(): bool
	{
		foreach ($this->types as $type) {
			if (!DataTypes::isScalar($type)) {
				return true;
			}
		}

		return $this->types === [];
	}

	public function optional(): self
	{
		return new self($this->line, $this->names, false, $this->types, $this->typeLinks, $this->description);
	}

	/** This row under another name. */
	public function as(string $name): self
	{
		return new self($this->line, [$name], $this->required, $this->types, $this->typeLinks, $this->description);
	}
}
