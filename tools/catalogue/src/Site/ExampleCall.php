<?php
// SPDX-License-Identifier: MIT
declare(strict_types=1);

namespace B24\Catalogue\Site;

use B24\Catalogue\Method;
use B24\Catalogue\Types\NestedFacts;

/** A call with what the method requires and little more, as PHP code. */
final class ExampleCall
{
	private const WIDTH = 90;
	/** What a string holds, by the end of its name. */
	private const TEXTS = [
		'/mail$/i' => 'anna@example.com',
		'/phone|number_to$/i' => '+12025550143',
		'/ur[il]$|link$|handler$|address$|redirect/i' => 'https://app.example.com/handler',
		'/date|deadline|time$|_from$|_to$/i' => '2026-01-31',
		'/currency/i' => 'EUR',
		'/(?:^|_)lang(?:uage)?(?:_?id)?$/i' => 'en',
		'/color/i' => '#1A73E8',
		'/id$/i' => '1',
		'/code|name$|^key$/i' => 'example',
	];

	public function __construct(private readonly NestedFacts $facts)
	{
	}

	/** @param array<string, array<string, mixed>> $parameters facts by name */
	public function call(Method $method, array $parameters): string
	{
		$b24 = $method->isSecond ? '$b24->v3()' : '$b24';
		$arguments = $this->arguments($method, $parameters);
		if ($method->name() === 'batch') { // the client's own method, which speaks both versions
			return "\$result = {$b24}->batch(['user' => 'profile', 'time' => 'server.time']);";
		}
		$object = $method->class === null ? $b24 : "{$b24}->{$method->property()}";

		return "\$result = $object->$method->phpName(" . ($arguments === [] ? '' : self::lines($arguments)) . ')->result;';
	}

	/** @param array<string, array<string, mixed>> $parameters */
	public function list(Method $method, array $parameters): string
	{
		$arguments = $this->arguments($method, $parameters);

		return 'foreach (' . ($method->isSecond ? '$b24->v3()' : '$b24') . "->list('{$method->name()}'" . ($arguments === [] ? '' : ', ' . self::lines($arguments))
			. ") as \$row) {\n    // …\n}";
	}

	/**
	 * @param array<string, array<string, mixed>> $parameters
	 * @return array<string, string> code by name
	 */
	private function arguments(Method $method, array $parameters): array
	{
		$chosen = array_filter($parameters, static fn (array $node, string $name) => ($node['required'] ?? false)
			|| $method->record['access'] === 'write' && preg_match('/^(?:fields|data)$/i', $name) === 1, ARRAY_FILTER_USE_BOTH);
		foreach ($method->oneOf() as $group) {
			$chosen += array_intersect($group, array_keys($chosen)) === [] ? [$group[0] => $parameters[$group[0]] ?? []] : [];
		}
		if ($method->has('ordered_params') && $chosen !== []) { // up to the last one that is needed: they have positions
			$last = max(array_map(static fn (string $name) => (int) array_search($name, array_keys($parameters), true), array_keys($chosen)));
			$chosen = array_slice($parameters, 0, $last + 1);
		}
		$code = [];
		foreach ($chosen as $name => $node) {
			$code[$name] = $this->value((string) $name, $node, []);
		}

		return $code;
	}

	/**
	 * @param array<string, mixed> $node
	 * @param list<string> $open the shared tables around it
	 */
	private function value(string $name, array $node, array $open): string
	{
		$types = $node['type'] ?? [];
		$type = $types[0] ?? '';
		if (isset($node['ref']) && in_array($node['ref'], $open, true)) {
			return '[]';
		}
		$inside = [...$open, ...isset($node['ref']) ? [$node['ref']] : []];
		$fields = $node['fields'] ?? $this->facts->tables[$node['ref'] ?? ''] ?? null;

		return match (true) {
			isset($node['item']) => '[' . $this->value($name, $node['item'], $inside) . ']',
			isset($node['names']) => self::lines([var_export((string) $node['names'][0], true)]),
			$fields !== null => self::lines($this->fields($fields, $inside)),
			isset($node['values'][0]) && $type !== 'boolean' => var_export($node['values'][0], true),
			str_ends_with($type, '[]') => '[' . $this->value($name, ['type' => [substr($type, 0, -2)]], $inside) . ']',
			default => self::scalar($name, $type),
		};
	}

	/**
	 * The required ones; else the first two that are simple.
	 *
	 * @param array<string, array<string, mixed>> $fields
	 * @param list<string> $open
	 * @return array<string, string>
	 */
	private function fields(array $fields, array $open): array
	{
		$fields = array_filter($fields, static fn (int|string $name) => preg_match('/^[A-Za-z_]\w*$/', (string) $name) === 1, ARRAY_FILTER_USE_KEY);
		$chosen = array_filter($fields, static fn (array $node) => $node['required'] ?? false);
		if ($chosen === []) {
			$simple = array_filter($fields, static fn (array $node, string $name) => strcasecmp($name, 'id') !== 0
				&& in_array($node['type'][0] ?? '', ['string', 'integer', 'double', 'text', 'datetime'], true), ARRAY_FILTER_USE_BOTH);
			$names = preg_grep('/^(?:title|name)$/i', array_map(strval(...), array_keys($simple)));
			$chosen = $names === [] ? array_slice($simple, 0, 2) : array_intersect_key($simple, array_flip($names));
		}

		$code = [];
		foreach ($chosen as $name => $node) {
			$code[$name] = $this->value((string) $name, $node, $open);
		}

		return $code;
	}

	private static function scalar(string $name, string $type): string
	{
		return match (true) {
			strcasecmp($name, 'entityTypeId') === 0 && !in_array($type, ['array', 'object'], true) => '2',
			in_array($type, ['integer', 'user', 'location'], true), preg_match('/^crm_(?:lead|deal|contact|company|quote|category|entity)$|\.id$/', $type) === 1 => '1',
			$type === 'timestamp' => '1767225600',
			$type === 'double' => '99.5',
			$type === 'boolean' => 'true',
			$type === 'char' => "'Y'",
			$type === 'date' => "'2026-01-31'",
			$type === 'datetime' => preg_match('/(?:to|end|finish|close)/i', $name) === 1 ? "'2026-01-31T10:00:00+00:00'" : "'2026-01-31T09:00:00+00:00'",
			$type === 'crm_currency' => "'EUR'",
			$type === 'crm' => "'D_1'",
			$type === 'file' => "(new B24\\File('photo.jpg'))->toPair()",
			in_array($type, ['array', 'object'], true), preg_match('/^(?:fields|data|params|options|settings|filter|order|select)$/i', $name) === 1 => '[]',
			default => self::text($name),
		};
	}

	private static function text(string $name): string
	{
		foreach (self::TEXTS as $pattern => $text) {
			if (preg_match($pattern, $name) === 1) {
				return "'$text'";
			}
		}

		return "'Example'";
	}

	/** @param array<int|string, string> $members code by name */
	private static function lines(array $members): string
	{
		$list = array_is_list($members) ? $members
			: array_map(static fn (int|string $name, string $code) => var_export((string) $name, true) . " => $code", array_keys($members), $members);
		$line = '[' . implode(', ', $list) . ']';

		return strlen($line) <= self::WIDTH && !str_contains($line, "\n") ? $line
			: "[\n    " . implode(",\n    ", array_map(static fn (string $code) => str_replace("\n", "\n    ", $code), $list)) . ",\n]";
	}
}
