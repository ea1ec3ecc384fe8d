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

	/**
	 * Of `$params`; on several lines, of which all but the first are to be indented like the first. Where both versions of
	 * REST have the method: what either of them takes.
	 */
	public function parameters(Method $method, ?Method $second = null): string
	{
		$fields = $second === null ? $this->fields($method) : EitherVersion::fields($this->fields($method), $this->fields($second), $this->facts->tables);
		$members = $this->requests->members($fields);
		$shape = Shapes::write($members);

		return $method->has('ordered_params') && $members !== [] ? "$shape|list<mixed>" : $shape;
	}

	/** @return array<string, array<string, mixed>> facts about the parameters, by name */
	public function fields(Method $method): array
	{
		$facts = $this->facts->parameters($method->name(), $method->version());
		$fields = [];
		foreach ($method->parameters() as $parameter) {
			$name = $parameter['name'];
			$fact = $facts[$name] ?? [];
			$fields[$name] = ['type' => $parameter['type'], 'required' => $parameter['required'] && !($fact['omitted'] ?? false)] + $fact;
		}

		return $fields + $facts;
	}

	/**
	 * `Response<…>`, or `Response` if the result is not documented. Where both versions of REST have the method, it is the
	 * result of the one that the parameters tell (a call without what a version requires is refused), or has the fields of both.
	 */
	public function response(Method $method, ?Method $second = null): string
	{
		$result = $this->result($method);
		if ($result === null || $second === null) {
			return $this->of($method, $result);
		}
		$other = $this->result($second);
		$tells = self::telling($method, $second);

		return $other === null || $tells === null || self::telling($second, $method) === null
			? $this->of($method, EitherVersion::node($result, $other ?? [], $this->facts->tables))
			: "(\$params is array{{$tells}: mixed, ...}\n    ? " . Shapes::indented($this->of($method, $result))
				. "\n    : " . Shapes::indented($this->of($second, $other)) . ')';
	}

	/** The parameter that identifies the record or must be given, and that the other version does not have. */
	private static function telling(Method $method, Method $other): ?string
	{
		$names = array_column($other->parameters(), 'name');
		foreach ($method->parameters() as $parameter) {
			if (!in_array($parameter['name'], $names, true) && ($parameter['required'] || preg_match('/id$/i', $parameter['name']) === 1)) {
				return $parameter['name'];
			}
		}

		return null;
	}

	/** @param ?array<string, mixed> $result the fact about it */
	private function of(Method $method, ?array $result): string
	{
		$type = $result === null ? 'mixed' : (new Replies($this->aliases, $method->version()))->type($result);

		return $type === 'mixed' ? 'Response' : "Response<$type>";
	}

	/** @return ?array<string, mixed> the fact about `result`; null if it is not documented */
	public function result(Method $method): ?array
	{
		return $method->record['result_type'] === 'file' ? ['type' => ['string']] : $this->facts->result($method->name(), $method->version());
	}

	/** @return list<string> lines for the class's comment */
	public function aliases(): array
	{
		return $this->aliases->lines();
	}
}
