<?php
// SPDX-License-Identifier: MIT
declare(strict_types=1);

namespace B24\Portal\Http;

/** The connection a request came over. */
final class Peer
{
	public ?string $tls = null;
	public ?string $cipher = null;
	public ?string $serverName = null;
	public bool $offersResumption = false;

	/** @param string $address where it comes from; `local` for any name of this machine's own address */
	public function __construct(public readonly int $id, public readonly string $address = 'local')
	{
	}

	/**
	 * A client may get to `localhost` by IPv4 or IPv6, which makes no other client of it.
	 *
	 * @param resource $socket
	 */
	public static function addressOf($socket): string
	{
		$address = preg_replace('~:\d+$~', '', (string) stream_socket_get_name($socket, true));

		return in_array($address, ['127.0.0.1', '[::1]'], true) ? 'local' : $address;
	}
}
