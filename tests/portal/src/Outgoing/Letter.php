<?php
// SPDX-License-Identifier: MIT
declare(strict_types=1);

namespace B24\Portal\Outgoing;

use B24\Portal\Net\Loop;
use B24\Portal\Net\Watched;
use B24\Portal\Net\Wire;
use B24\Portal\UsageError;

/** A POST to an application, as far as it has got. Plain http only; the reply ends with the connection. */
final class Letter implements Watched
{
	private readonly Wire $wire;
	private readonly float $sentAt;
	private ?float $answeredAt = null;
	private string $reply = '';

	/**
	 * @param string                             $url    with its query
	 * @param array<array-key, string|array<mixed>> $fields of the form
	 */
	public function __construct(private readonly Loop $loop, private readonly string $url, private readonly array $fields)
	{
		$parts = parse_url($url);
		if (($parts['scheme'] ?? '') !== 'http' || !isset($parts['host'])) {
			throw new UsageError('applications are asked by plain http: ' . $url);
		}
		$host = $parts['host'];
		$port = $parts['port'] ?? 80;
		$target = ($parts['path'] ?? '/') . (isset($parts['query']) ? "?{$parts['query']}" : '');
		$socket = @stream_socket_client("tcp://$host:$port", $code, $message, 5);
		if ($socket === false) {
			throw new UsageError("$url: $message");
		}
		$this->sentAt = microtime(true);
		$this->wire = new Wire($socket);
		$body = http_build_query($fields);
		$this->wire->write("POST $target HTTP/1.0\r\nHost: $host:$port\r\nUser-Agent: Bitrix24\r\n"
			. "Content-Type: application/x-www-form-urlencoded\r\nContent-Length: " . strlen($body) . "\r\n\r\n$body");
		$loop->add($this);
	}

	/** Null: not answered yet; 0: not by HTTP. */
	public function status(): ?int
	{
		return $this->answeredAt === null ? null : (int) (explode(' ', substr($this->reply, 0, 16))[1] ?? 0);
	}

	/** @return array{url: string, fields: array<mixed>, status: ?int, headers: list<string>, body: string, seconds: ?float} status null: not answered yet */
	public function describe(): array
	{
		[$head, $body] = explode("\r\n\r\n", $this->reply, 2) + ['', ''];

		return [
			'url' => $this->url,
			'fields' => $this->fields,
			'status' => $this->status(),
			'headers' => array_slice(explode("\r\n", $head), 1),
			'body' => $body,
			'seconds' => $this->answeredAt === null ? null : $this->answeredAt - $this->sentAt,
		];
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
		return $this->wire->hasPending();
	}

	public function wakeAt(): ?float
	{
		return null;
	}

	public function readable(): void
	{
		$bytes = $this->wire->read();
		if ($bytes === null) {
			$this->end();
		} else {
			$this->reply .= $bytes;
		}
	}

	public function writable(): void
	{
		if (!$this->wire->flush()) {
			$this->end();
		}
	}

	public function wake(): void
	{
	}

	private function end(): void
	{
		$this->answeredAt = microtime(true);
		$this->loop->remove($this);
		$this->wire->close();
	}
}
