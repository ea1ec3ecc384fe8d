<?php
// SPDX-License-Identifier: MIT
declare(strict_types=1);

namespace B24\Catalogue\Types;

/** The PHP type of what a call returns: of `result` and of what is in it. */
final class Replies
{
	private const TYPES = [
		'integer' => 'int',
		'timestamp' => 'int',
		'double' => 'float|int',
		'boolean' => 'bool',
		'char' => 'string',
		'string' => 'string',
		'text' => 'string',
		'enum' => 'string|int',
		'date' => 'string',
		'datetime' => 'string',
		'crm_status' => 'string',
		'crm_currency' => 'string',
		'crm' => 'string',
		'object' => 'array<mixed>',
		'array' => 'array<mixed>',
		'null' => 'null',
	];
	/** Ids of records: numbers, in older methods as strings. */
	private const IDS = '/^(?:user|location|crm_(?:lead|deal|contact|company|quote|category|entity)|[\w.]+\.id)$/i';

	/** @param int $version of REST; the older one may send any number as a string */
	public function __construct(private readonly Aliases $aliases, private readonly int $version)
	{
	}

	/** @param array<string, mixed> $node */
	public function type(array $node): string
	{
		$parts = match (true) {
			isset($node['item']) => 'list<' . $this->type($node['item']) . '>',
			isset($node['each']) => 'array<' . $this->type($node['each']) . '>',
			isset($node['fields']) => $this->shape($node['fields']),
			isset($node['ref']) => $this->aliases->of($node['ref'], 'Row' . ($this->version === 3 ? 'V3' : ''), $this->shape(...)),
			default => null,
		};
		if ($parts === null) {
			return $this->scalar($node);
		}
		$others = array_intersect([...$node['type'] ?? [], ...$node['as'] ?? []], ['string', 'integer', 'boolean', 'null', 'double']);
		// An empty object comes as an empty list.
		$empty = in_array('array', $node['as'] ?? [], true) && !isset($node['item']) ? ['array<mixed>'] : [];

		return $empty !== [] ? Shapes::union([...$empty, ...self::named($others)]) : Shapes::union([$parts, ...self::named($others)]);
	}

	/** @param array<string, array<string, mixed>> $fields */
	private function shape(array $fields): string
	{
		$members = [];
		foreach ($fields as $name => $field) {
			if (Shapes::isName((string) $name)) {
				$members[$name] = $this->type($field);
			}
		}

		return Shapes::write($members);
	}

	/** @param array<string, mixed> $node */
	private function scalar(array $node): string
	{
		$documented = $node['type'] ?? [];
		$seen = $node['as'] ?? [];
		$types = $seen === [] || $seen === ['null'] ? [...$documented, ...$seen] : [...$seen, ...array_intersect($documented, ['null'])];
		if ($types === [] || $seen === ['null'] && $documented === []) {
			return 'mixed';
		}

		return Shapes::union(array_map(fn (string $type) => match (true) {
			str_ends_with($type, '[]') => $this->list(substr($type, 0, -2)),
			preg_match(self::IDS, $type) === 1 => $this->version === 3 ? 'int' : 'int|string',
			default => self::TYPES[$type] ?? 'mixed',
		}, $types));
	}

	private function list(string $type): string
	{
		$element = isset(self::TYPES[$type]) ? self::TYPES[$type] : (preg_match(self::IDS, $type) === 1 ? 'int|string' : 'mixed');

		return $this->version === 2 && $element === 'int' ? 'list<int|string>' : "list<$element>";
	}

	/**
	 * @param list<string> $types
	 * @return list<string>
	 */
	private static function named(array $types): array
	{
		return array_map(static fn (string $type) => self::TYPES[$type], array_values(array_unique($types)));
	}
}
