<?php
// SPDX-License-Identifier: MIT
declare(strict_types=1);

namespace B24\Portal\Selftest;

/** A keep-alive HTTP client that hides nothing: replies come with what was on the wire. */
final class Client
{
	/** @var resource */
	private $socket;
	private string $buffer = '';

	public function __construct(private readonly \Portal $portal, ?int $port = null, float $timeout = 10.0)
	{
		$port ??= (int) parse_url($portal->url, PHP_URL_PORT);
		$context = self::context($portal);
		$socket = @stream_socket_client("tcp://127.0.0.1:$port", $code, $message, $timeout, STREAM_CLIENT_CONNECT, $context);
		$this->socket = $socket ?: throw new \RuntimeException("no connection: $message");
		stream_set_timeout($this->socket, (int) $timeout);
		if ($portal->caFile !== null && $port === parse_url($portal->url, PHP_URL_PORT)) {
			$this->secure();
		}
	}

	public function secure(): void
	{
		if (@stream_socket_enable_crypto($this->socket, true, STREAM_CRYPTO_METHOD_TLS_CLIENT) !== true) {
			throw new \RuntimeException('no TLS: ' . (error_get_last()['message'] ?? 'hung up'));
		}
	}

	/** POSTs JSON to a REST method of the webhook. */
	public function call(string $method, mixed $params = [], string ...$headers): Reply
	{
		return $this->postJson($this->path() . $method, $params === [] ? new \stdClass() : $params, ...$headers);
	}

	/** The same for REST 3.0. */
	public function callV3(string $method, mixed $params = [], string ...$headers): Reply
	{
		$path = str_replace('/rest/', '/rest/api/', $this->path()) . $method;

		return $this->postJson($path, $params === [] ? new \stdClass() : $params, ...$headers);
	}

	/** A string is sent as it is, valid or not. */
	public function postJson(string $target, mixed $data, string ...$headers): Reply
	{
		$body = is_string($data) ? $data : json_encode($data);

		return $this->post($target, $body, 'Content-Type: application/json', ...$headers);
	}

	public function get(string $target, string ...$headers): Reply
	{
		$this->send("GET $target HTTP/1.1\r\n" . $this->headers($headers) . "\r\n");

		return $this->reply();
	}

	public function post(string $target, string $body, string ...$headers): Reply
	{
		$headers[] = 'Content-Length: ' . strlen($body);
		$this->send("POST $target HTTP/1.1\r\n" . $this->headers($headers) . "\r\n$body");

		return $this->reply();
	}

	public function path(): string
	{
		return parse_url($this->portal->webhook, PHP_URL_PATH);
	}

	public function send(string $bytes): void
	{
		for ($sent = 0; $sent < strlen($bytes); $sent += $count) {
			$count = (int) @fwrite($this->socket, substr($bytes, $sent, 1 << 16));
			if ($count === 0) {
				return; // the portal hung up; the reply will show it
			}
		}
	}

	/** Reads one reply; it may be incomplete, which is what many tests are about. */
	public function reply(): Reply
	{
		while (($end = strpos($this->buffer, "\r\n\r\n")) === false) {
			if (!$this->fill()) {
				return Reply::broken($this->take(strlen($this->buffer)));
			}
		}
		$reply = Reply::head($this->take($end + 4));
		if ($reply->status < 200) {
			return $reply;
		}
		if (isset($reply->headers['transfer-encoding'])) {
			$reply->complete = $this->readChunks($reply);
		} elseif (isset($reply->headers['content-length'])) {
			$reply->complete = $this->need((int) $reply->headers['content-length']);
			$reply->wire = $this->take(min(strlen($this->buffer), (int) $reply->headers['content-length']));
		} else {
			while ($this->fill()) {
				continue;
			}
			$reply->wire = $this->take(strlen($this->buffer));
		}

		return $reply;
	}

	/** Whether the portal has closed; waits a little for it. */
	public function isClosed(float $wait = 1.0): bool
	{
		$read = [$this->socket];
		$none = null;

		return stream_select($read, $none, $none, (int) $wait, (int) (fmod($wait, 1) * 1e6)) === 1 && !$this->fill();
	}

	public function line(): string
	{
		return (string) fgets($this->socket);
	}

	private function readChunks(Reply $reply): bool
	{
		$parts = [];
		do {
			while (($end = strpos($this->buffer, "\r\n")) === false) {
				if (!$this->fill()) {
					return false;
				}
			}
			$size = (int) hexdec($this->take($end + 2));
			if (!$this->need($size + 2)) {
				return false;
			}
			$parts[] = substr($this->take($size + 2), 0, $size);
			$reply->chunks++;
		} while ($size > 0);
		$reply->wire = implode('', $parts);

		return true;
	}

	private function need(int $length): bool
	{
		while (strlen($this->buffer) < $length) {
			if (!$this->fill()) {
				return false;
			}
		}

		return true;
	}

	private function fill(): bool
	{
		$bytes = (string) @fread($this->socket, 1 << 16);
		$this->buffer .= $bytes;

		return $bytes !== '';
	}

	private function take(int $length): string
	{
		$bytes = substr($this->buffer, 0, $length);
		$this->buffer = substr($this->buffer, $length);

		return $bytes;
	}

	/** @param list<string> $headers */
	private function headers(array $headers): string
	{
		return "Host: {$this->portal->host}\r\n" . implode('', array_map(static fn (string $line) => "$line\r\n", $headers));
	}

	private static function context(\Portal $portal)
	{
		return stream_context_create([
			'ssl' => ['cafile' => (string) $portal->caFile, 'peer_name' => 'localhost'],
			'socket' => ['tcp_nodelay' => true],
		]);
	}
}
