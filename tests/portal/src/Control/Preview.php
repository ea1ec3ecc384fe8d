<?php
// SPDX-License-Identifier: MIT
declare(strict_types=1);

namespace B24\Portal\Control;

use B24\Portal\Secrets;

/** An answer of the control listener for somebody's screen: without secrets, and not too long to be read. */
final class Preview
{
	private const TEXT = 4000;
	/** So many values of one entry of a list, or of one member of an object. */
	private const VALUES = 2000;

	private int $left = self::VALUES;

	public function __construct(private readonly Secrets $secrets)
	{
	}

	/** @param mixed $answer what json_encode() is given otherwise */
	public function of(mixed $answer, int $depth = 0): mixed
	{
		$this->left = $depth <= 2 ? self::VALUES : $this->left - 1;
		if (is_object($answer)) {
			$answer = $answer instanceof \stdClass ? (array) $answer : json_decode((string) json_encode($answer), true);
			$shown = is_array($answer) ? $this->members($answer, $depth) : $this->of($answer, $depth);

			return is_array($shown) ? (object) $shown : $shown;
		}
		if (is_array($answer)) {
			return $this->members($answer, $depth);
		}

		return is_string($answer) ? $this->text($answer) : $answer;
	}

	/**
	 * @param  array<array-key, mixed> $members
	 * @return array<array-key, mixed>
	 */
	private function members(array $members, int $depth): array
	{
		$shown = [];
		foreach ($members as $name => $value) {
			if ($depth > 2 && $this->left <= 0) {
				$shown[array_is_list($members) ? count($shown) : '…'] = (count($members) - count($shown)) . ' more';
				break;
			}
			$name = is_string($name) ? $this->text($name) : $name;
			$shown[$name] = Secrets::isSecretIn($members, $name) ? $this->hidden($value, $depth) : $this->of($value, $depth + 1);
		}

		return $shown;
	}

	/** @param mixed $value that stands under the name of a secret: one, or several of them */
	private function hidden(mixed $value, int $depth): mixed
	{
		if (is_array($value)) {
			return array_map(fn (mixed $one) => $this->hidden($one, $depth + 1), $value);
		}

		return is_string($value) ? $this->secrets->mask($value) : $this->of($value, $depth + 1);
	}

	private function text(string $text): string
	{
		// Cut first, but not within what may be a secret.
		$cut = strlen($text) > self::TEXT ? substr($text, 0, self::TEXT + 500) : $text;
		$clear = $this->secrets->inText($cut);
		if (strlen($cut) === strlen($text)) {
			return $clear;
		}

		return preg_replace('/[\x80-\xff]{0,4}$/', '', substr($clear, 0, self::TEXT)) . ' … (' . strlen($text) . ' bytes)';
	}
}
