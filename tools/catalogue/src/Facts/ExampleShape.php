<?php
// SPDX-License-Identifier: MIT
declare(strict_types=1);

namespace B24\Catalogue\Facts;

/** What an example of a reply shows: structure and JSON types; and how it completes what the tables say. */
final class ExampleShape
{
	/** @param mixed $value of JSON, objects as objects */
	public static function of(mixed $value): Node
	{
		$node = new Node();
		$node->as = [self::type($value)];
		$node->fromExample = true;
		$node->seen = is_scalar($value) ? [$value] : [];
		if (is_array($value)) {
			foreach ($value as $element) {
				$node->item = self::both($node->item, self::of($element));
			}
		} elseif (is_object($value)) {
			$members = get_object_vars($value);
			if (self::areFree(array_map('strval', array_keys($members)))) {
				foreach ($members as $member) {
					$node->each = self::both($node->each, self::of($member));
				}
			} elseif ($members !== []) {
				$node->fields = [];
				foreach ($members as $name => $member) {
					$node->fields[self::pattern((string) $name)] = self::both($node->fields[self::pattern((string) $name)] ?? null, self::of($member));
				}
			}
		}

		return $node;
	}

	/** Adds to a node from the tables what the example shows. */
	public static function complete(Node $node, Node $example): void
	{
		self::place($node, $example, true);
		self::types($node, $example);
		if (!$node->hasParts()) {
			[$node->fields, $node->item, $node->each] = [$example->fields, $example->item, $example->each];
			$node->fromExample = $node->hasParts();
			self::mark($node);

			return;
		}
		foreach ($example->fields ?? [] as $name => $field) {
			if ($node->fields === null) {
				break;
			}
			if (isset($node->fields[$name])) {
				self::complete($node->fields[$name], $field);
			} elseif (!self::matches($node->fields, (string) $name)) {
				$node->fields[$name] = $field;
				self::mark($field);
			}
		}
		if ($node->item !== null && $example->item !== null) {
			self::complete($node->item, $example->item);
		}
		if ($node->each !== null && $example->each !== null) {
			self::complete($node->each, $example->each);
		}
	}

	/** The JSON type that the example shows, where the documented one does not say it. */
	public static function types(Node $node, Node $example): void
	{
		$implied = array_map(DataTypes::json(...), $node->types);
		$seen = array_values(array_diff($example->as, $implied));
		if (in_array('double', $implied, true)) {
			$seen = array_values(array_diff($seen, ['integer']));
		}
		if ($seen !== [] && !in_array(null, $implied, true)) {
			$node->as = $example->as;
		}
	}

	/**
	 * Adds to a parameter what the example of a request shows: whether parts are those of elements, and names
	 * that the table does not have. Types stay, since a portal converts.
	 */
	public static function compare(Node $node, Node $example): void
	{
		$hasParts = array_intersect($example->as, ['object', 'array']) !== [];
		if (isset($node->limits['values']) && array_diff(array_map(self::text(...), $example->seen), array_map(self::text(...), $node->limits['values'])) !== []) {
			unset($node->limits['values']); // not all of them
		}
		if (!$node->hasParts() || $node->names !== null) {
			$node->as = $hasParts && $node->types !== [] && array_filter($node->types, DataTypes::isScalar(...)) === $node->types ? $example->as : [];

			return;
		}
		if (!$hasParts && $example->seen !== []) {
			[$node->fields, $node->item, $node->each, $node->ref] = [null, null, null, null]; // the id of such a record

			return;
		}
		self::place($node, $example, false);
		if ($node->fields !== null && $example->fields !== null) {
			$node->fields = self::compareFields($node->fields, $example->fields);
		}
		if ($node->item !== null && $example->item !== null) {
			self::compare($node->item, $example->item);
		}
		if ($node->each !== null && $example->each !== null) {
			self::compare($node->each, $example->each);
		}
	}

	/**
	 * What an example leaves out is not required, whatever the table says; what it has besides is added.
	 *
	 * @param array<string, Node> $fields
	 * @param array<string, Node> $shown
	 * @return array<string, Node>
	 */
	public static function compareFields(array $fields, array $shown): array
	{
		$spellings = [];
		foreach (array_keys($shown) as $name) {
			$spellings[strtolower((string) $name)][] = (string) $name;
		}
		foreach ($fields as $name => $field) {
			$others = $spellings[strtolower((string) $name)] ?? [];
			$field->spellings = array_values(array_diff($others, [(string) $name]));
			$field->required = $field->required && $others !== [];
			foreach ($others as $other) {
				self::compare($field, $shown[$other]);
			}
			unset($spellings[strtolower((string) $name)]);
		}
		foreach (array_merge(...array_values($spellings)) as $name) {
			if (!self::matches($fields, $name) && preg_match('/^[\w~*.-]+$/', $name) === 1 && strtolower($name) !== 'auth') {
				$fields[$name] = new Node();
				$fields[$name]->fromExample = true;
			}
		}

		return $fields;
	}

	private static function text(string|int|float|bool $value): string
	{
		return is_bool($value) ? ($value ? 'true' : 'false') : (string) $value;
	}

	/** Moves parts that belong to the elements of a list, or to the values of a map, to where they belong. */
	private static function place(Node $node, Node $example, bool $reply): void
	{
		$parts = $node->fields !== null || $node->ref !== null;
		if (self::elements($node, $example)) {
			return;
		}
		if ($example->each !== null && count($node->fields ?? []) === 1 && str_contains((string) array_key_first($node->fields), '*')) {
			[$node->each, $node->fields] = [reset($node->fields), null]; // upload*
		} elseif ($parts && $example->each !== null && $example->fields === null && $example->item === null && self::isRecord($example->each)) {
			$node->each = self::inner($node);
		} elseif ($reply && $node->fields !== null && count($example->fields ?? []) === 1 && self::keyed($node->fields, $example->fields)) {
			$node->fields = [array_key_first($example->fields) => self::inner($node)]; // the table leaves out a level
		} elseif ($node->fields !== null && self::underKeys($node, $node->fields, $example)) {
			return;
		} elseif ($node->item !== null && $example->item === null && $example->fields !== null && $example->as === ['object']) {
			// Said to be a list, shown as one record or as records by name.
			$fields = $node->item->fields ?? [];
			if ($fields !== [] && array_intersect_key($fields, $example->fields) === [] && array_filter($example->fields, self::isRecord(...)) === $example->fields) {
				[$node->each, $node->item] = [$node->item, null];
				$example->each = array_reduce($example->fields, self::both(...));
				$example->fields = null;
			} elseif (array_intersect_key($fields, $example->fields) !== []) {
				[$node->fields, $node->item] = [$fields, null];
			}
		} elseif ($node->item !== null && $example->each !== null && $example->item === null && $example->as === ['object']) {
			[$node->each, $node->item] = [$node->item, null];
		}
	}

	/** Of what is shown as a list, the parts are those of its elements. */
	public static function elements(Node $node, Node $example): bool
	{
		$isList = ($node->fields !== null || $node->ref !== null) && $example->item !== null && $example->as === ['array'];
		if ($isList) {
			$node->item = self::inner($node);
		}

		return $isList;
	}

	/**
	 * Of what is shown under keys such as languages, the parts are those of each value.
	 *
	 * @param array<string, Node> $fields of the node, also where they stand in a table that it refers to
	 */
	public static function underKeys(Node $node, array $fields, Node $example): bool
	{
		$isMap = self::keyed($fields, $example->fields ?? []);
		if ($isMap) {
			$node->each = self::inner($node);
			$example->each = array_reduce($example->fields, self::both(...));
			$example->fields = null;
		}

		return $isMap;
	}

	/**
	 * A table that has none of the names shown is of something else, such as what a description describes: what is shown counts.
	 *
	 * @param array<string, Node> $fields of the table that the node refers to
	 */
	public static function insteadOf(Node $node, array $fields, Node $example): void
	{
		$shown = array_map('strval', array_keys($example->fields ?? []));
		if ($fields !== [] && $shown !== [] && array_filter($shown, static fn (string $name) => isset($fields[$name]) || self::matches($fields, $name)) === []) {
			[$node->ref, $node->origin, $node->fields] = [null, null, $example->fields];
			$node->fromExample = true;
			self::mark($node);
		}
	}

	/** A node for the parts, which leave this one. */
	private static function inner(Node $node): Node
	{
		$inner = new Node();
		$inner->types = ['object'];
		[$inner->fields, $inner->ref, $inner->origin] = [$node->fields, $node->ref, $node->origin];
		[$node->fields, $node->ref, $node->origin] = [null, null, null];

		return $inner;
	}

	/**
	 * Whether the example has records under names that the table does not have, and these have the table's names.
	 *
	 * @param array<string, Node> $fields
	 * @param array<string, Node> $shown
	 */
	private static function keyed(array $fields, array $shown): bool
	{
		if ($shown === [] || array_intersect_key($fields, $shown) !== []) {
			return false;
		}
		foreach ($shown as $field) {
			if ($field->fields === null || array_intersect_key($fields, $field->fields) === []) {
				return false;
			}
		}

		return true;
	}

	private static function isRecord(Node $node): bool
	{
		return $node->fields !== null;
	}

	private static function mark(Node $node): void
	{
		foreach ([...array_values($node->fields ?? []), $node->item, $node->each] as $part) {
			if ($part !== null) {
				$part->fromExample = false; // said once, above
				self::mark($part);
			}
		}
	}

	public static function both(?Node $one, Node $other): Node
	{
		if ($one === null) {
			return $other;
		}
		$one->as = array_values(array_unique([...$one->as, ...$other->as]));
		$one->seen = [...$one->seen, ...$other->seen];
		foreach ($other->fields ?? [] as $name => $field) {
			$one->fields[$name] = self::both($one->fields[$name] ?? null, $field);
		}
		$one->item = $other->item === null ? $one->item : self::both($one->item, $other->item);
		$one->each = $other->each === null ? $one->each : self::both($one->each, $other->each);

		return $one;
	}

	/** @param array<string, Node> $fields */
	private static function matches(array $fields, string $name): bool
	{
		foreach ($fields as $pattern => $field) {
			if (str_contains((string) $pattern, '*') && fnmatch((string) $pattern, $name)) {
				return true;
			}
		}

		return false;
	}

	/**
	 * Whether names are ids, dates and the like, which another reply will not have.
	 *
	 * @param list<string> $names
	 */
	private static function areFree(array $names): bool
	{
		if ($names === []) {
			return false;
		}
		if (count($names) > 2 && preg_grep('/^[a-z]{2}$/', $names) === $names) {
			return true; // languages
		}
		foreach ($names as $name) {
			if (preg_match('/^(?:-?\d+|[a-z]*\d{2,}|[0-9a-f-]{16,}|\d{4}-\d\d-\d\d.*|[A-Z]{1,2}\d+|field_?(?:\d+|n)|n\d+)$/', $name) !== 1) {
				return false;
			}
		}

		return true;
	}

	/** A user field of the example stands for all of them. */
	private static function pattern(string $name): string
	{
		return (string) preg_replace(
			['/^UF_(CRM|USR|TASK|MAIL|RPA)_.*\d{3,}.*$/', '/^ufCrm(?:\d*_?\d+|[A-Z]?\d+)$/', '/^(PARENT_ID_|parentId)\d+$/'],
			['UF_$1_*', 'ufCrm*', '$1*'],
			$name,
		);
	}

	private static function type(mixed $value): string
	{
		return match (true) {
			is_object($value) => 'object',
			default => gettype($value) === 'NULL' ? 'null' : gettype($value),
		};
	}
}
