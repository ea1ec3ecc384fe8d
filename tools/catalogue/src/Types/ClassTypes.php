<?php
// SPDX-License-Identifier: MIT
declare(strict_types=1);

namespace B24\Catalogue\Types;

use B24\Catalogue\Method;

/** The types of the methods of one class, and the aliases that they use. Unknown keys stay allowed. */
final class ClassTypes
{
	private readonly Aliases $aliases;
	private readonly Requests $requests;

	public function __construct(private readonly NestedFacts $facts)
	{
		$this->aliases = new Aliases($facts);
		$this->requests = new Requests($this->aliases);
	}

	/** Of `$params`; on several lines, of which all but the first are to be indented like the first. */
	public function parameters(Method $method): string
	{
		$facts = $this->facts->parameters($method->name(), $method->version());
		$fields = [];
		foreach ($method->parameters() as $parameter) {
			$name = $parameter['name'];
			$fact = $facts[$name] ?? [];
			$fields[$name] = ['type' => $parameter['type'], 'required' => $parameter['required'] && !($fact['omitted'] ?? false)] + $fact;
		}
		$members = $this->requests->members($fields + $facts);
		$shape = Shapes::write($members);

		return $method->has('ordered_params') && $members !== [] ? "$shape|list<mixed>" : $shape;
	}

	/** Of `result`; `mixed` if it is not documented, or if another version of REST returns something else. */
	public function result(Method $method, bool $isOnly): string
	{
		if ($method->record['result_type'] === 'file') {
			return 'string';
		}
		$fact = $isOnly ? $this->facts->result($method->name(), $method->version()) : null;

		return $fact === null ? 'mixed' : (new Replies($this->aliases, $method->version()))->type($fact);
	}

	/** @return list<string> lines for the class's comment */
	public function aliases(): array
	{
		return $this->aliases->lines();
	}
}
