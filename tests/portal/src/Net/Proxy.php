<?php
// SPDX-License-Identifier: MIT
declare(strict_types=1);

namespace B24\Portal\Net;

use B24\Portal\Control\Ledger;

/** A client of the proxy until its tunnel stands. Every tunnel leads to the portal, whatever host was asked for. */
final class Proxy implements Watched
{
	private string $head = '';

	public function __construct(
		private readonly Loop $loop,
		private readonly Wire $wire,
		private readonly Ledger $ledger,
		private readonly int $portalPort,
		private readonly string $credentials,
	) {
		$loop->add($this);
	}

	public function stream()
	{
		return $this->wire->stream();
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
		$bytes = $this->wire->read();
		if ($bytes === null) {
			$this->refuse('');
			return;
		}
		$this->head .= $bytes;
		$end = strpos($this->head, "\r\n\r\n");
		if ($end !== false) {
			$this->decide(substr($this->head, 0, $end), substr($this->head, $end + 4));
		}
	}

	public function writable(): void
	{
	}

	public function wake(): void
	{
	}

	private function decide(string $head, string $rest): void
	{
		$lines = explode("\r\n", $head);
		$line = array_shift($lines);
		$headers = [];
		foreach ($lines as $header) {
			[$name, $value] = explode(':', $header, 2) + [1 => ''];
			$headers[strtolower($name)] = trim($value);
		}
		$authorized = $this->credentials === ''
			|| ($headers['proxy-authorization'] ?? '') === 'Basic ' . base64_encode($this->credentials);
		$this->ledger->addProxied(['line' => $line, 'headers' => $headers, 'authorized' => $authorized]);
		if (!$authorized) {
			$this->refuse("HTTP/1.1 407 Proxy Authentication Required\r\nProxy-Authenticate: Basic realm=\"portal\"\r\n"
				. "Content-Length: 0\r\nConnection: close\r\n\r\n");
		} elseif (str_starts_with($line, 'CONNECT ')) {
			$this->tunnel("HTTP/1.1 200 Connection established\r\n\r\n", $rest);
		} else {
			$this->tunnel('', $this->head); // plain http comes to proxies without CONNECT; the portal reads that form too
		}
	}

	private function tunnel(string $greeting, string $ahead): void
	{
		$server = @stream_socket_client("tcp://127.0.0.1:$this->portalPort", $code, $message, 1.0);
		if ($server === false) {
			$this->refuse("HTTP/1.1 502 Bad Gateway\r\nContent-Length: 0\r\nConnection: close\r\n\r\n");
			return;
		}
		$this->loop->remove($this);
		$this->wire->write($greeting);
		$this->wire->flush();
		Relay::join($this->loop, $this->wire, new Wire($server), $ahead);
	}

	private function refuse(string $reply): void
	{
		$this->loop->remove($this);
		$this->wire->write($reply);
		$this->wire->flush();
		$this->wire->close();
	}
}
