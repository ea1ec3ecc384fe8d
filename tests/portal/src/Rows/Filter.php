<?php
// SPDX-License-Identifier: MIT
declare(strict_types=1);

namespace B24\Portal\Rows;

/** `filter` of the classic API: the operator stands before the field, `{">=OPPORTUNITY": 100}`. */
final class Filter
{
	private const OPERATORS = '~^(!><|!=%|!%=|!@|!=|!%|><|>=|<=|=%|%=|@|!|>|<|=|%|)(.*)$~s';

	/** @param array<array-key, mixed> $filter */
	public static function compile(array $filter, Table $table, Shape $shape): Criteria
	{
		$criteria = new Criteria("$shape->id " . serialize($filter));
		foreach ($filter as $key => $value) {
			[$operator, $field] = self::split((string) $key);
			$operator = $operator !== '' ? $operator : (is_array($value) ? '@' : '=');
			if ($field === $shape->filterId()) {
				self::restrictIds($criteria, $operator, $value);
				continue;
			}
			$field = $shape->field($field);
			if ($shape->has($field) && $field !== $shape->id) {
				$holds = self::test($operator, $value);
				$criteria->tests[] = static fn (int $id) => $holds($shape->value($field, $id, $table->mix($id), $table->record($id)));
			} // unknown fields are ignored without an error, as on the real portal
		}

		return $criteria;
	}

	/** An empty value is no condition: that is what becomes of a reference of a batch that points nowhere. */
	private static function restrictIds(Criteria $criteria, string $operator, mixed $value): void
	{
		if ($value === null || $value === '' || $value === []) {
			return;
		}
		$criteria->restrict($operator, $value);
	}

	/** @return array{string, string} operator and field of a condition's key: `>=ID` */
	public static function split(string $key): array
	{
		preg_match(self::OPERATORS, $key, $match);

		return [$match[1], $match[2]];
	}

	/** @return \Closure(mixed): bool */
	public static function test(string $operator, mixed $value): \Closure
	{
		if ($operator[0] === '!' && $operator !== '!') {
			$holds = self::test(substr($operator, 1), $value);

			return static fn (mixed $own) => !$holds($own);
		}
		$operand = self::comparable($value);
		$list = array_map(self::comparable(...), array_values((array) $value));

		return match ($operator) {
			'=' , '@' => static fn (mixed $own) => in_array(self::comparable($own), $list),
			'!' => static fn (mixed $own) => !in_array(self::comparable($own), $list),
			'>' => static fn (mixed $own) => self::comparable($own) > $operand,
			'>=' => static fn (mixed $own) => self::comparable($own) >= $operand,
			'<' => static fn (mixed $own) => self::comparable($own) < $operand,
			'<=' => static fn (mixed $own) => self::comparable($own) <= $operand,
			'><' => static fn (mixed $own) => self::comparable($own) >= $list[0] && self::comparable($own) <= $list[1],
			'%' => static fn (mixed $own) => stripos((string) $own, (string) $value) !== false,
			default => self::like((string) $value),
		};
	}

	/** `=%` and `%=`: the percent signs stand in the value. */
	private static function like(string $value): \Closure
	{
		$pattern = '~^' . strtr(preg_quote($value, '~'), ['%' => '.*']) . '$~is';

		return static fn (mixed $own) => preg_match($pattern, (string) $own) === 1;
	}

	/** Dates as seconds, numbers as numbers, the rest as it is. */
	private static function comparable(mixed $value): mixed
	{
		if (!is_string($value)) {
			return $value;
		}
		if (isset($value[9]) && $value[4] === '-' && $value[7] === '-') {
			$time = strtotime($value);

			return $time === false ? $value : $time;
		}

		return is_numeric($value) ? $value + 0 : $value;
	}
}
