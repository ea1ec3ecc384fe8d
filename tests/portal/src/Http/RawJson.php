<?php
// SPDX-License-Identifier: MIT
declare(strict_types=1);

namespace B24\Portal\Http;

/**
 * A value that knows its own JSON text. json_encode() can only put a string in its place, so a mark stands there until
 * splice() puts the text in.
 */
abstract class RawJson implements \JsonSerializable
{
	/** @var list<string> */
	private static array $texts = [];
	private static string $mark = '';

	abstract protected function text(): string;

	final public function jsonSerialize(): string
	{
		self::$mark = self::$mark === '' ? bin2hex(random_bytes(16)) : self::$mark;
		self::$texts[] = $this->text();

		return self::$mark;
	}

	public static function splice(string $json): string
	{
		if (self::$texts === []) {
			return $json;
		}
		$parts = explode('"' . self::$mark . '"', $json);
		$whole = array_shift($parts);
		foreach ($parts as $i => $part) {
			$whole .= self::$texts[$i] . $part;
		}
		self::$texts = [];

		return $whole;
	}
}
