<?php
// SPDX-License-Identifier: MIT
declare(strict_types=1);

namespace B24\Portal\Net;

/**
 * The few things worth knowing from a TLS ClientHello. PHP's server side tells neither the name the client asked for
 * nor whether it offered to resume a session, so the portal reads the bytes before OpenSSL does.
 */
final class ClientHello
{
	private const EXTENSION_SNI = 0;
	private const EXTENSION_TICKET = 35;
	private const EXTENSION_PSK = 41;

	public ?string $serverName = null;
	public bool $offersResumption = false;

	/** True for anything that begins like a TLS record with a handshake message. */
	public static function looksLike(string $bytes): bool
	{
		return $bytes !== '' && ord($bytes[0]) === 0x16;
	}

	/** Never fails: a hello that is cut short or odd just tells less. */
	public static function parse(string $bytes): self
	{
		$hello = new self();
		$at = 5 + 4 + 2 + 32; // record header, handshake header, version, random
		$at += 1 + self::number($bytes, $at, 1); // session id
		$at += 2 + self::number($bytes, $at, 2); // cipher suites
		$at += 1 + self::number($bytes, $at, 1); // compression methods
		$end = min(strlen($bytes), $at + 2 + self::number($bytes, $at, 2));
		for ($at += 2; $at + 4 <= $end; $at += 4 + $length) {
			$length = self::number($bytes, $at + 2, 2);
			$hello->extension(self::number($bytes, $at, 2), substr($bytes, $at + 4, $length));
		}

		return $hello;
	}

	private function extension(int $type, string $data): void
	{
		if ($type === self::EXTENSION_SNI) {
			$this->serverName = substr($data, 5, self::number($data, 3, 2));
		} elseif ($type === self::EXTENSION_PSK || ($type === self::EXTENSION_TICKET && $data !== '')) {
			$this->offersResumption = true;
		}
	}

	private static function number(string $bytes, int $at, int $size): int
	{
		$number = 0;
		foreach (str_split(substr($bytes, $at, $size)) as $byte) {
			$number = $number << 8 | ord($byte);
		}

		return $number;
	}
}
