<?php
declare(strict_types=1);

namespace B24\Catalogue;

/** The array shape of a method's parameters, for IDEs and PHPStan. Unknown keys stay allowed. */
final class Shape
{
	/** A portal converts as it needs; ids come and go as numbers and as strings. */
	private const TYPES = [
		'integer' => 'int|string',
		'user' => 'int|string',
		'double' => 'float|int|string',
		'boolean' => 'bool|int|string',
		'char' => 'bool|string',
		'string' => 'string|int|float|\Stringable',
		'text' => 'string|\Stringable',
		'enum' => 'string|int|\BackedEnum',
		'date' => 'string|\DateTimeInterface',
		'datetime' => 'string|\DateTimeInterface',
		'array' => 'array<mixed>',
		'object' => 'array<mixed>|object',
		'file' => 'mixed',
		'any' => 'mixed',
		'null' => 'null',
	];

	public function __construct(private readonly Method $method)
	{
	}

	/** On several lines, of which all but the first are to be indented like the first. */
	public function type(): string
	{
		$members = [];
		foreach ($this->method->parameters() as $parameter) {
			if (preg_match('/^\w+$/', $parameter['name'])) {
				$members[] = $parameter['name'] . ($parameter['required'] ? '' : '?') . ': ' . self::of($parameter['type']);
			}
		}
		$shape = $members === [] ? 'array<mixed>' : "array{\n    " . implode(",\n    ", $members) . ",\n    ...\n}";

		return $this->method->has('ordered_params') && $members !== [] ? "$shape|list<mixed>" : $shape;
	}

	/** @param list<string> $types as the documentation notes them */
	private static function of(array $types): string
	{
		$of = [];
		foreach ($types as $type) {
			$type = match (true) {
				str_ends_with($type, '[]') => 'array<mixed>',
				isset(self::TYPES[$type]) => self::TYPES[$type],
				default => 'mixed', // a record of the portal, such as catalog_product.id
			};
			array_push($of, ...explode('|', $type));
		}
		$of = array_unique($of);

		return in_array('mixed', $of, true) ? 'mixed' : implode('|', $of);
	}
}
