<?php
// SPDX-License-Identifier: MIT
declare(strict_types=1);

namespace B24\Portal\Own;

use B24\Portal\Secrets;

/** Puts stand-ins in the place of secrets, e-mail addresses and phone numbers: the same one for the same value. */
final class Anonymizer
{
	private const EMAIL = '~[\p{L}\p{N}._+-]+(?:@|%40)(?:[\p{L}\p{N}-]+\.)+\p{L}{2,}~u';
	private const PHONE_NAME = '~phone|mobile|^fax$|_fax$|^tel$|msisdn|caller|whatsapp~i';
	private const ID_NAME = '~^(?i:id|.*_id)$|[a-z]Id$~';
	/** What can be nothing but a phone number, wherever it stands. */
	private const PHONE = '~(?<![\w.])\+\d[\d\s().-]{7,18}\d|(?<!\w)8[\s-]?\(\d{3,5}\)[\s\d-]{5,12}\d~';
	private const PHONE_ALONE = '~^\+?[\d\s().,;*#/-]{5,40}$~';
	/** A shorter number is one only under the name of a phone. */
	private const SHORTEST = 7;

	private readonly Secrets $secrets;
	private int $count = 0;
	/** @var array<string, string> by address in lower case */
	private array $emails = [];
	/** @var array<string|int, string> by digits, without the prefix of the country where that can be left out */
	private array $phones = [];

	/** @param list<string> $hidden */
	public function __construct(array $hidden)
	{
		$this->secrets = new Secrets([], fn () => 'secret' . ++$this->count);
		array_map($this->secrets->hide(...), $hidden);
	}

	/** @param bool $isPhone it stands under the name of a phone */
	public function of(mixed $value, bool $isPhone = false): mixed
	{
		return match (true) {
			is_object($value) => (object) $this->members((array) $value, $isPhone),
			is_array($value) => $this->members($value, $isPhone),
			is_string($value) => $isPhone && preg_match(self::PHONE_ALONE, $value) === 1 ? $this->phone($value) : $this->text($value),
			is_int($value) => $this->number($value, $isPhone),
			default => $value,
		};
	}

	/**
	 * @param  array<array-key, mixed> $members
	 * @return array<array-key, mixed>
	 */
	private function members(array $members, bool $isPhone): array
	{
		$safe = [];
		$saysPhone = in_array('PHONE', $members, true); // {"TYPE_ID": "PHONE", "VALUE": "+1 …"}
		foreach ($members as $name => $value) {
			$isSecret = Secrets::isSecretIn($members, $name);
			$below = is_string($name)
				? ($isPhone || $saysPhone || preg_match(self::PHONE_NAME, $name) === 1) && preg_match(self::ID_NAME, $name) !== 1
				: $isPhone;
			$safe[is_string($name) ? $this->text($name) : $name] = $isSecret ? $this->secret($value) : $this->of($value, $below);
		}

		return $safe;
	}

	private function secret(mixed $value): mixed
	{
		return match (true) {
			is_array($value) => array_map($this->secret(...), $value),
			is_string($value) => $this->secrets->mask($value),
			default => $this->of($value),
		};
	}

	private function text(string $text): string
	{
		$text = $this->secrets->inText($text);
		$text = preg_replace_callback(self::EMAIL, fn (array $found) => $this->email($found[0]), $text) ?? $text;
		$text = preg_replace_callback(self::PHONE, fn (array $found) => $this->phone($found[0]), $text) ?? $text;
		$digits = (string) preg_replace('~\D~', '', $text);
		foreach (strlen($digits) < self::SHORTEST ? [] : $this->phones as $phone => $standIn) {
			if (strlen((string) $phone) >= self::SHORTEST && str_contains($digits, (string) $phone)) {
				$spelt = implode('[\s().-]*', str_split((string) $phone));
				$country = '(?:(?<![\p{L}\d])\+?\d{1,3}[\s(.-]+|(?<!\d)\+?\d{0,3})';
				$text = preg_replace("~$country$spelt(?!\\d)~u", $standIn, $text) ?? $text;
			}
		}

		return $text;
	}

	private function number(int $value, bool $isPhone): int
	{
		$digits = self::core((string) $value);
		$isPhone = isset($this->phones[$digits]) ? strlen($digits) >= self::SHORTEST : $isPhone && strlen($digits) >= self::SHORTEST;

		return $isPhone ? (int) $this->phone((string) $value) : $value;
	}

	private function email(string $address): string
	{
		return $this->emails[strtolower(str_replace("%40", "@", $address))] ??= 'person' . (count($this->emails) + 1) . '@example.com';
	}

	private function phone(string $number): string
	{
		$digits = self::core($number);

		return strlen($digits) < 5 ? $number : $this->phones[$digits] ??= sprintf('+1555%07d', count($this->phones) + 1);
	}

	/** With or without the country, where people leave it out. */
	private static function core(string $number): string
	{
		$digits = (string) preg_replace('~\D~', '', $number);

		return strlen($digits) === 11 && in_array($digits[0], ['1', '7', '8'], true) ? substr($digits, 1) : $digits;
	}
}
