<?php
// SPDX-License-Identifier: MIT
declare(strict_types=1);

namespace B24\Portal\Documented;

/** Makes a value of the documented structure: every field that the page names, with what a portal might have there. */
final class Specimen
{
	private const MOMENT = '2026-01-15T10:30:00+03:00';
	private const TIMESTAMP = 1768462200;

	/** Strings by the name of their field; the first that fits. */
	private const BY_NAME = [
		'/(^|_)(is|has|can|opened|checked|deleted)(_|$)/i' => 'N',
		'/^(is|has|can|show|allow|use)[A-Z]/' => 'N',
		'/(^|_)(active|enabled|available)$/i' => 'Y',
		'/postal|zip/i' => '10115',
		'/country_?code/i' => 'DE',
		'/module_?id/i' => 'crm',
		'/_TS(_UTC)?$|timestamp/i' => '1768462200',
		'/^(STAGE|STATUS|SOURCE|TYPE|CATEGORY)_?ID$|^(stage|status|source|type|category)Id$/' => 'NEW',
		'/e_?mail/i' => 'anna.adler@portal.example',
		'/phone|mobile|number$/i' => '+49 30 1234567',
		'/url|uri|link|path|picture|photo|avatar|image|icon|logo|src$|website/i' => 'https://portal.example/resource/1/',
		'/currency/i' => 'EUR',
		'/colou?r/i' => '#1a9cff',
		'/time_?zone/i' => 'Europe/Berlin',
		'/(^|_)lang|language|locale/i' => 'en',
		'/(date|moment|_at$|[a-z]At$)|(?<![a-z])time$|_TIME$|Time$|deadline/i' => self::MOMENT,
		'/(price|sum|amount|opportunity|cost|rate|discount|quantity)/i' => '100.00',
		'/xml_?id|guid|uuid|hash|token|secret/i' => '5f0a4c65007ec7e1005b2c3d00000001',
		'/(^|_)(id|sort|count|size|version|by)$|(Id|ID|Sort|Count|Size|By)$/i' => '1',
		'/code|type|status|stage|kind|mode|state|role/i' => 'NEW',
		'/first_?name/i' => 'Anna',
		'/last_?name/i' => 'Adler',
	];

	/** Types of the documentation whose values are ids or other whole numbers. */
	private const NUMBERS = '/^(integer|int|number|timestamp|user|location|crm_(lead|deal|contact|company|quote|category|entity|enum_.*)|.+\.(id|ID))$/';

	public function __construct(private readonly Catalogue $catalogue, private readonly int $id = 1)
	{
	}

	/**
	 * @param array<string, mixed> $fact
	 * @param array<string, true>  $open shared tables around it: one may contain itself, and there is an end
	 */
	public function value(array $fact, string $name = '', array $open = []): mixed
	{
		$seen = array_values(array_diff($fact['as'] ?? [], ['null']));
		$type = $fact['type'][0] ?? '';
		if (($fact['as'] ?? []) === ['null'] && $type === '') {
			return null;
		}
		if (isset($fact['item'])) {
			return [$this->value($fact['item'], $name, $open)];
		}
		if (isset($fact['each'])) {
			return self::named([$this->id => $this->value($fact['each'], $name, $open)]);
		}
		if (!isset($fact['fields']) && !isset($fact['ref'])) {
			// A table that several methods share may have been seen describing fields, too: these are objects.
			$seen = array_values(array_diff($seen, ['object', 'array'])) ?: $seen;
		}
		$kind = $seen[0] ?? self::kind($type, $fact);
		$isObject = array_intersect($seen, ['object', 'array']) !== [] || ($seen === [] && ($type === '' || in_array($kind, ['object', 'array'], true)));
		if (!$isObject || (!isset($fact['fields']) && !isset($fact['ref']))) {
			return $this->scalar($fact, $kind, $type, $name);
		}
		$isList = self::isList($type) && !in_array('object', $seen, true);
		if (isset($open[$fact['ref'] ?? ''])) {
			return $isList ? [] : new \stdClass();
		}
		$object = $this->object($fact['fields'] ?? $this->catalogue->table($fact['ref']), isset($fact['ref']) ? $open + [$fact['ref'] => true] : $open);

		return $isList ? [$object] : $object;
	}

	/**
	 * @param  array<string, array<string, mixed>> $fields
	 * @param  array<string, true>                 $open
	 * @return array<string, mixed>|\stdClass
	 */
	private function object(array $fields, array $open): array|\stdClass
	{
		$object = [];
		foreach ($fields as $name => $fact) {
			if (!str_contains((string) $name, '*')) {
				$object[$name] = $this->value($fact, (string) $name, $open);
			}
		}

		return self::named($object);
	}

	/**
	 * What is an object in JSON, too. References of a batch look into arrays, so it is one where that is the same.
	 *
	 * @param  array<array-key, mixed> $values
	 * @return array<array-key, mixed>|\stdClass
	 */
	private static function named(array $values): array|\stdClass
	{
		return array_is_list($values) ? (object) $values : $values;
	}

	/** What a type is in JSON if no example shows it. */
	private static function kind(string $type, array $fact): string
	{
		return match (true) {
			self::isList($type) => 'array',
			$type === 'null' => 'null',
			$type === 'double' => 'double',
			$type === 'boolean' => is_string($fact['values'][0] ?? null) ? 'string' : 'boolean',
			preg_match(self::NUMBERS, $type) === 1, $type === 'file' => is_string($fact['values'][0] ?? null) ? 'string' : 'integer',
			in_array($type, ['', 'any', 'string', 'text', 'enum', 'char', 'date', 'datetime', 'time', 'crm', 'crm_status', 'crm_currency',
				'crm_currency.CURRENCY', 'crm_userfield', 'html'], true) => 'string',
			str_contains($type, '.') => 'string',
			default => 'object',
		};
	}

	private static function isList(string $type): bool
	{
		return $type === 'array' || str_ends_with($type, '[]');
	}

	private function scalar(array $fact, string $kind, string $type, string $name): mixed
	{
		if (isset($fact['values'][0]) && !in_array($kind, ['object', 'array', 'boolean'], true)) {
			// Of yes and no, no: what a portal shows is rarely deleted, blocked or an error.
			$isYesOrNo = in_array('Y', $fact['values'], true) && in_array('N', $fact['values'], true) && preg_match('/active|enabled|available|visible/i', $name) !== 1;

			return self::cast($isYesOrNo ? 'N' : $fact['values'][0], $kind);
		}
		if (is_scalar($fact['default'] ?? null) && in_array($kind, ['string', 'integer'], true)) {
			return self::cast($fact['default'], $kind);
		}
		$number = max($this->number($type, $name), (int) ($fact['min'] ?? 0));

		return match ($kind) {
			'integer' => $number,
			'double', 'number' => 100.0,
			'boolean' => true,
			'object' => self::isMap($type) ? (object) ['en' => 'Example'] : new \stdClass(),
			'array' => [],
			'null' => null,
			default => $this->text($type, $name, $number),
		};
	}

	private static function isMap(string $type): bool
	{
		return $type === 'lang_map';
	}

	private static function cast(mixed $value, string $kind): mixed
	{
		return match (true) {
			is_bool($value) && $kind === 'string' => $value ? 'Y' : 'N',
			$kind === 'string' => (string) $value,
			$kind === 'integer' && is_numeric($value) => (int) $value,
			default => $value,
		};
	}

	private function number(string $type, string $name): int
	{
		return match (true) {
			in_array($type, ['datetime', 'date', 'timestamp'], true) || preg_match('/date|timestamp|_ts$/i', $name) === 1 => self::TIMESTAMP,
			$name === '' || preg_match('/^id$/i', $name) === 1 => $this->id,
			default => 1,
		};
	}

	private function text(string $type, string $name, int $number): string
	{
		if (preg_match(self::NUMBERS, $type) === 1) {
			return (string) $number;
		}
		$typed = match ($type) {
			'datetime' => self::MOMENT,
			'date' => substr(self::MOMENT, 0, 10) . 'T00:00:00+03:00',
			'double' => '100.00',
			'char', 'boolean' => 'N',
			'crm_status' => 'NEW',
			'crm_currency', 'crm_currency.CURRENCY' => 'EUR',
			'crm' => "D_$this->id",
			default => null,
		};
		if ($typed !== null) {
			return $typed;
		}
		if (preg_match('/^id$/i', $name) === 1) {
			return (string) $this->id;
		}
		foreach (self::BY_NAME as $pattern => $text) {
			if (preg_match($pattern, $name) === 1) {
				return $text;
			}
		}

		$words = preg_replace('/(?<=[a-z])(?=[A-Z])|_/', ' ', $name === '' ? 'value' : $name);

		return ucfirst(strtolower($words)) . " $this->id";
	}
}
