<?php
// SPDX-License-Identifier: MIT
declare(strict_types=1);

namespace B24\Portal\Net;

/** A listening socket; what to do with a new connection is up to the given function. */
final class Listener implements Watched
{
	public readonly int $port;

	/**
	 * @param resource                 $socket
	 * @param \Closure(resource): void $accept
	 */
	private function __construct(private $socket, private readonly \Closure $accept)
	{
		$this->port = (int) substr((string) strrchr(stream_socket_get_name($socket, false), ':'), 1);
	}

	/**
	 * @param array<string, mixed>     $ssl    server options for connections that will turn TLS on
	 * @param \Closure(resource): void $accept
	 */
	public static function open(string $address, int $port, array $ssl, \Closure $accept): ?self
	{
		$address = str_contains($address, ':') && $address[0] !== '[' ? "[$address]" : $address;
		$context = stream_context_create(['socket' => ['backlog' => 511, 'tcp_nodelay' => true], 'ssl' => $ssl]);
		$flags = STREAM_SERVER_BIND | STREAM_SERVER_LISTEN;
		$socket = @stream_socket_server("tcp://$address:$port", $code, $message, $flags, $context);

		return $socket === false ? null : new self($socket, $accept);
	}

	/**
	 * Listens on both loopback addresses: `localhost` may mean either, and a stranger who owns the same port of the
	 * other family would answer in the portal's place.
	 *
	 * @param array<string, mixed>     $ssl
	 * @param \Closure(resource): void $accept
	 * @return non-empty-list<self>
	 */
	public static function openLoopback(int $port, array $ssl, \Closure $accept): array
	{
		for ($attempt = 0; $attempt < 5; $attempt++) {
			$v4 = self::open('127.0.0.1', $port, $ssl, $accept)
				?? throw new \RuntimeException("cannot listen on 127.0.0.1:$port");
			$v6 = self::open('[::1]', $v4->port, $ssl, $accept);
			if ($v6 !== null) {
				return [$v4, $v6];
			}
			if ($port !== 0 || self::open('[::1]', 0, [], $accept) === null) {
				break; // the port was asked for, or there is no IPv6 here
			}
		}

		return [$v4];
	}

	public function stream()
	{
		return $this->socket;
	}

	public function wantsRead(): bool
	{
		return true;
	}

	public function wantsWrite(): bool
	{
		return false;
	}

	public function wakeAt(): ?float
	{
		return null;
	}

	public function readable(): void
	{
		while (($client = @stream_socket_accept($this->socket, 0.0)) !== false) {
			($this->accept)($client);
		}
	}

	public function writable(): void
	{
	}

	public function wake(): void
	{
	}
}
