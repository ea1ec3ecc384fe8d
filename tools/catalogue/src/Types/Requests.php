<?php
// SPDX-License-Identifier: MIT
declare(strict_types=1);

namespace B24\Catalogue\Types;

/** The PHP type of what a call gives. A portal converts as it needs; ids come and go as numbers and as strings. */
final class Requests
{
	private const TYPES = [
		'integer' => 'int|string',
		'timestamp' => 'int|string',
		'user' => 'int|string',
		'user.id' => 'int|string',
		'location' => 'int|string',
		'double' => 'float|int|string',
		'boolean' => 'bool|int|string',
		'char' => 'bool|string',
		'string' => 'string|int|float|\Stringable',
		'text' => 'string|\Stringable',
		'enum' => 'string|int|\BackedEnum',
		'date' => 'string|\DateTimeInterface',
		'datetime' => 'string|\DateTimeInterface',
		'crm' => 'string',
		'crm_status' => 'string|int|\BackedEnum',
		'crm_currency' => 'string|\BackedEnum',
		'crm_lead' => 'int|string',
		'crm_deal' => 'int|string',
		'crm_contact' => 'int|string',
		'crm_company' => 'int|string',
		'crm_quote' => 'int|string',
		'crm_category' => 'int|string',
		'crm_entity' => 'int|string',
		'array' => 'array<mixed>',
		'object' => 'array<mixed>|object',
		'null' => 'null',
	];

	public function __construct(private readonly Aliases $aliases)
	{
	}

	/** @param array<string, mixed> $node */
	public function type(array $node, string $name): string
	{
		$types = $node['type'] ?? [];
		if (array_intersect($node['as'] ?? [], ['array', 'object']) !== []) {
			return 'mixed'; // the documented type is not the only one
		}
		$parts = match (true) {
			preg_match('/^(?:filter|order|sort)$/i', $name) === 1 && !self::isRecord($node) => $this->names($node, strtolower($name)),
			isset($node['names']) => 'array<mixed>',
			isset($node['fields']) => $this->shape($node['fields']),
			isset($node['ref']) => $this->aliases->of($node['ref'], 'Fields', $this->shape(...)),
			isset($node['item']) => self::container($this->type($node['item'], '')),
			isset($node['each']) => self::container($this->type($node['each'], '')),
			default => null,
		};
		if ($parts !== null) {
			// A list in the documentation may be an object in fact, and what is one thing may be given as a list of one.
			$others = array_filter($types, static fn (string $type) => !in_array($type, ['array', 'object'], true) && !str_ends_with($type, '[]')
				&& isset(self::TYPES[$type]));

			return Shapes::union([$parts, ...array_map(static fn (string $type) => self::TYPES[$type], $others), 'object']);
		}

		return self::scalar($types, $node);
	}

	/**
	 * Whether something that is called "order" is one, with parts of its own, not a way to sort.
	 *
	 * @param array<string, mixed> $node
	 */
	private static function isRecord(array $node): bool
	{
		return array_filter($node['fields'] ?? [], static fn (array $field) => ($field['required'] ?? false) || isset($field['item']) || isset($field['fields'])) !== [];
	}

	/** An element may be anything where its type is not known. */
	private static function container(string $type): string
	{
		return $type === 'mixed' ? 'array<mixed>' : "array<$type>";
	}

	/** @param array<string, array<string, mixed>> $fields */
	private function shape(array $fields): string
	{
		return Shapes::write($this->members($fields));
	}

	/**
	 * The members of a shape; `?` at the end of a name: may be left out.
	 *
	 * @param array<string, array<string, mixed>> $fields
	 * @return array<string, string>
	 */
	public function members(array $fields): array
	{
		$members = [];
		foreach ($fields as $name => $field) {
			if (Shapes::isName((string) $name)) {
				$type = $this->type($field, (string) $name);
				$spellings = $field['spellings'] ?? []; // a portal does not mind the letter case, an analyser does
				$members[$name . (($field['required'] ?? false) && $spellings === [] ? '' : '?')] = $type;
				$members += array_fill_keys(array_map(static fn (string $other) => "$other?", $spellings), $type);
			}
		}

		return $members;
	}

	/**
	 * A filter or an order: names of fields, with anything.
	 *
	 * @param array<string, mixed> $node
	 */
	private function names(array $node, string $use): ?string
	{
		$write = static function (array $fields) use ($use): string {
			$names = array_filter(array_map('strval', array_keys($fields)), Shapes::isName(...));

			return Shapes::write(array_fill_keys(array_map(static fn (string $name) => "$name?", $names), $use === 'filter' ? 'mixed' : 'string|int'));
		};

		return match (true) {
			isset($node['fields']) => $write($node['fields']),
			isset($node['ref']) => $this->aliases->of($node['ref'], ucfirst($use), $write),
			default => null,
		};
	}

	/**
	 * @param list<string> $types
	 * @param array<string, mixed> $node
	 */
	private static function scalar(array $types, array $node): string
	{
		$values = $node['values'] ?? [];
		if ($values !== [] && array_diff($types, ['integer', 'string', 'char', 'boolean', 'enum']) === [] && self::areLiterals($values)) {
			$literals = [];
			foreach ($values as $value) {
				array_push($literals, ...is_int($value) ? [(string) $value, "'$value'"] : (is_bool($value) ? ['bool'] : ["'$value'"]));
				is_string($value) && preg_match('/^-?\d{1,9}$/', $value) === 1 && $literals[] = $value;
			}
			array_intersect($types, ['boolean', 'char']) === [] || $literals[] = 'bool';
			in_array('boolean', $types, true) && array_push($literals, '0', '1');
			array_intersect($types, ['string', 'enum']) === [] || $literals[] = '\BackedEnum';

			return Shapes::union($literals);
		}

		return Shapes::union(array_map(static fn (string $type) => match (true) {
			str_ends_with($type, '[]') => 'array<mixed>',
			default => self::TYPES[$type] ?? 'mixed', // a record of the portal, such as catalog_product.id
		}, $types));
	}

	/** @param list<mixed> $values */
	private static function areLiterals(array $values): bool
	{
		foreach ($values as $value) {
			if (!is_int($value) && !is_bool($value) && (!is_string($value) || preg_match('~^[\w .:/+-]+$~', $value) !== 1)) {
				return false;
			}
		}

		return true;
	}
}
