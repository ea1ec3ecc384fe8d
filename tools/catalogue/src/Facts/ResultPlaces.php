<?php
// SPDX-License-Identifier: MIT
declare(strict_types=1);

namespace B24\Catalogue\Facts;

/**
 * A table of returned data is flat, while the reply is not. The example says under which of the rows above
 * a row belongs; without one, it is taken to be in `result` itself, or in its only part.
 */
final class ResultPlaces
{
	/** @var list<array{Node, ?Node}> from `result` down: a node that may get more parts, and its example */
	private array $open;

	public function __construct(private readonly Node $result, private readonly ?Node $example)
	{
		$this->open = [[$result, $example]];
	}

	/** @return list<string> the name, if its place is a guess */
	public function put(string $name, Node $node, bool $mayHaveParts): array
	{
		$steps = preg_split('/\.|(?=\[\])/', $name, -1, PREG_SPLIT_NO_EMPTY);
		if (count($steps) > 1 || $name === '[]') {
			return $this->putPath($steps, $node) ? [] : [$name];
		}
		// The deepest first: a row mostly belongs to the one above it.
		for ($at = count($this->open) - 1; $at >= 0; $at--) {
			[$parent, $shown] = $this->open[$at];
			$member = self::member($shown, $name);
			if ($member !== null) {
				$this->open = array_slice($this->open, 0, $at + 1);
				self::add($parent, $shown, $name, $node);
				if ($mayHaveParts && !$node->hasParts()) {
					$this->open[] = [$node, $member];
				}

				return [];
			}
		}
		$guess = $this->example !== null && self::isEmpty($this->example);
		[$parent] = $this->guessed();
		self::add($parent, null, $name, $node);
		if ($mayHaveParts && !$node->hasParts() && $node->types !== []) { // of nothing but a name, all may have parts
			$this->open[] = [$node, null];
		}

		return $this->example === null || $guess || $parent !== $this->result ? [$name] : [];
	}

	/** @return array{Node, ?Node} */
	private function guessed(): array
	{
		// An object that was announced and of which no part is known yet.
		for ($at = count($this->open) - 1; $at > 0; $at--) {
			[$node, $shown] = $this->open[$at];
			if ($shown === null || self::isEmpty($shown) || $node->fields !== null || $node->item?->fields !== null) {
				return $this->open[$at];
			}
		}

		return $this->open[0];
	}

	private static function isEmpty(Node $example): bool
	{
		return $example->fields === null && $example->item === null && $example->each === null;
	}

	/** The example's part of that name; in a list or a map, that of its elements. */
	private static function member(?Node $shown, string $name): ?Node
	{
		while ($shown !== null) {
			if (isset($shown->fields[$name])) {
				return $shown->fields[$name];
			}
			$shown = $shown->item ?? $shown->each;
		}

		return null;
	}

	private static function add(Node $parent, ?Node $shown, string $name, Node $node): void
	{
		while ($shown !== null && !isset($shown->fields[$name]) && ($shown->item ?? $shown->each) !== null) {
			$isList = $shown->item !== null;
			$parent = $isList ? ($parent->item ??= new Node()) : ($parent->each ??= new Node());
			$shown = $shown->item ?? $shown->each;
		}
		if ($shown === null && $parent->item !== null) {
			$parent = $parent->item;
		}
		$parent->fields[$name] ??= $node;
	}

	/** @param list<string> $steps */
	private function putPath(array $steps, Node $node): bool
	{
		for ($from = count($this->open) - 1; $from >= 0; $from--) {
			$at = $this->open[$from][0];
			$first = $steps[0];
			if ($first !== '[]' && !isset($at->fields[$first]) && $from > 0) {
				continue;
			}
			$last = array_pop($steps);
			foreach ($steps as $step) {
				$at = $step === '[]' ? ($at->item ??= new Node()) : self::field($at, $step);
			}
			if ($last === '[]') {
				$at->item === null ? $at->item = $node : self::copy($node, $at->item);
				$this->open[] = [$at->item, null];
			} else {
				$at->fields[$last] ??= $node;
			}

			return true;
		}

		return false;
	}

	private static function field(Node $node, string $name): Node
	{
		$node->fields ??= [];

		return $node->fields[$name] ??= new Node();
	}

	private static function copy(Node $from, Node $to): void
	{
		foreach (['types', 'limits', 'fields', 'item', 'each', 'ref'] as $property) {
			$to->$property = $from->$property ?: $to->$property;
		}
	}
}
