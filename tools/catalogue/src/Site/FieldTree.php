<?php
// SPDX-License-Identifier: MIT
declare(strict_types=1);

namespace B24\Catalogue\Site;

use B24\Catalogue\Types\{Aliases, NestedFacts, Replies, Requests};

/** The fields of a parameter or a result, with the shared tables put in, for a template that shows a tree. */
final class FieldTree
{
	/** @param 'Fields'|'Row' $side whether a call sends the fields or gets them */
	public function __construct(private readonly NestedFacts $facts, private readonly string $side, private readonly int $version)
	{
	}

	/**
	 * @param array<string, array<string, mixed>> $fields
	 * @param list<string> $open the shared tables around them
	 * @return list<array<string, mixed>>
	 */
	public function of(array $fields, array $open = []): array
	{
		$tree = [];
		foreach ($fields as $name => $node) {
			if (!is_int($name)) { // a number is an index in an example
				$tree[] = ['name' => $name] + $this->node($name, $node, $open);
			}
		}

		return $tree;
	}

	/**
	 * @param array<string, mixed> $node
	 * @param list<string> $open
	 * @return array<string, mixed>
	 */
	public function node(string $name, array $node, array $open = []): array
	{
		[$inner, $inside] = [$node, 'fields'];
		while (!isset($inner['fields']) && !isset($inner['ref']) && (isset($inner['item']) || isset($inner['each']))) {
			$inside = isset($inner['item']) ? 'fields of each element' : 'fields of each value';
			$inner = $inner['item'] ?? $inner['each'];
		}
		$ref = $inner['ref'] ?? null;
		$again = in_array($ref, $open, true);
		$fields = $again ? [] : $inner['fields'] ?? $this->facts->tables[$ref ?? ''] ?? [];

		return [
			'type' => self::type($node),
			'php' => $fields === [] ? $this->php($name, $node) : '',
			'required' => $node['required'] ?? false,
			'values' => array_map(self::shown(...), $node['values'] ?? []),
			'default' => isset($node['default']) ? self::shown($node['default']) : null,
			'min' => $node['min'] ?? null,
			'max' => $node['max'] ?? null,
			'names' => array_map(strval(...), $node['names'] ?? []),
			'spellings' => $node['spellings'] ?? [],
			'example' => $node['example'] ?? false,
			'again' => $again,
			'inside' => $inside,
			'fields' => $this->of($fields, $ref === null ? $open : [...$open, $ref]),
		];
	}

	/** The type as documented; of a container, what is in it too. */
	private static function type(array $node): string
	{
		$types = implode(' or ', $node['type'] ?? []);
		$types = $types !== '' ? $types : implode(' or ', array_diff($node['as'] ?? [], ['null']));
		$in = isset($node['item']) ? ' of ' : ' with values of ';
		$inner = $node['item'] ?? $node['each'] ?? null;
		$of = $inner === null ? '' : self::type($inner);

		return $of === '' || $types === '' || str_ends_with($types, '[]') ? $types : $types . $in . $of;
	}

	/** What PHP gives or gets. Allowed values stand elsewhere. */
	private function php(string $name, array $node): string
	{
		$aliases = new Aliases($this->facts);
		unset($node['values'], $node['ref']);
		$type = $this->side === 'Fields' ? (new Requests($aliases))->type($node, $name) : (new Replies($aliases, $this->version))->type($node);

		return $type === 'mixed' || str_contains($type, '{') || str_contains($type, '<') ? '' : str_replace('\\', '', $type);
	}

	private static function shown(mixed $value): string
	{
		return is_string($value) ? $value : (string) json_encode($value, JSON_UNESCAPED_SLASHES | JSON_UNESCAPED_UNICODE);
	}
}
