<?php
// SPDX-License-Identifier: MIT
declare(strict_types=1);

namespace B24\Catalogue\Purposes;

use B24\Catalogue\Method;

/** Takes a name apart into an object and what is done with it: `crm.deal` and `contact.add`. */
final class Rules
{
	/**
	 * @param array<string, array{one: string, many: string}> $objects by the name's beginning
	 * @param array<string, string> $rules by the name's end
	 */
	public function __construct(private readonly array $objects, private readonly array $rules, private readonly Phrases $phrases)
	{
	}

	/** Null: the object or the verb is not known. */
	public function line(Method $method): ?string
	{
		[$object, $verb] = $this->match($method) ?? ['', ''];

		return $object === '' ? null : $this->filled($this->rules[$verb], $this->objects[$object], $method);
	}

	/**
	 * Which object and which rule fit: the longest object, as crm.requisite.preset.field.
	 *
	 * @return ?array{string, string}
	 */
	public function match(Method $method): ?array
	{
		$segments = explode('.', $method->name());
		for ($i = count($segments) - 1; $i > 0; $i--) {
			$object = implode('.', array_slice($segments, 0, $i));
			$verb = implode('.', array_slice($segments, $i));
			$verb = $verb === 'get' && $method->has('list') ? 'list' : $verb;
			if (isset($this->objects[$object], $this->rules[$verb])) {
				return [$object, $verb];
			}
		}

		return null;
	}

	/** @param array{one: string, many: string} $object */
	private function filled(string $rule, array $object, Method $method): ?string
	{
		if ($object['many'] === '' && str_contains($rule, '{many}')) {
			return null;
		}

		return preg_replace_callback('/\{(\w+)\}/', fn (array $found) => match ($found[1]) {
			'one', 'many' => $object[$found[1]],
			'added' => preg_replace('/ in /', ' to ', $object['one'], 1), // adds a comment to the timeline
			'found' => $this->phrases->found($method),
			'gives' => $this->phrases->gives($method),
			'page' => $this->phrases->page($method),
			'described' => $this->phrases->described($method),
		}, $rule);
	}
}
