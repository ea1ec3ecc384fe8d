<?php
// SPDX-License-Identifier: MIT
declare(strict_types=1);

namespace B24\Portal\Net;

/** A non-blocking socket with a write buffer, in the clear or under TLS. */
final class Wire
{
	private const SLICE = 65536;
	/** So many writes in a row that move nothing although select promised room: the peer is gone. */
	private const PATIENCE = 100;

	private string $buffer = '';
	private int $written = 0;
	private int $stalled = 0;

	/** @param resource $socket */
	public function __construct(private $socket)
	{
		stream_set_blocking($socket, false);
		stream_set_chunk_size($socket, self::SLICE);
	}

	/** @return resource */
	public function stream()
	{
		return $this->socket;
	}

	/** What has arrived but was not read yet; nothing is consumed. */
	public function peek(int $length): string
	{
		return (string) @stream_socket_recvfrom($this->socket, $length, STREAM_PEEK);
	}

	/** @return bool|null true: done, false: failed, null: needs more rounds */
	public function handshake(): ?bool
	{
		$result = @stream_socket_enable_crypto($this->socket, true);

		return $result === 0 ? null : $result;
	}

	/** @return array<string, mixed> protocol, cipher_name, … of the TLS connection */
	public function crypto(): array
	{
		return stream_get_meta_data($this->socket)['crypto'] ?? [];
	}

	/** @return string|null bytes ('' when there are none for now), null when the peer has closed */
	public function read(): ?string
	{
		$bytes = @fread($this->socket, self::SLICE);
		if ($bytes === false || $bytes === '') {
			return feof($this->socket) ? null : '';
		}

		return $bytes;
	}

	public function write(string $bytes): void
	{
		$this->buffer = $this->written === 0 ? $this->buffer . $bytes : substr($this->buffer, $this->written) . $bytes;
		$this->written = 0;
	}

	public function hasPending(): bool
	{
		return $this->buffer !== '';
	}

	/** Writes what the socket takes; false when the peer is gone. */
	public function flush(): bool
	{
		while ($this->buffer !== '') {
			// A repeated slice begins at the same byte and is never shorter, as OpenSSL demands of a retried write.
			$count = (int) @fwrite($this->socket, substr($this->buffer, $this->written, self::SLICE));
			if ($count === 0) {
				return ++$this->stalled < self::PATIENCE && !feof($this->socket);
			}
			$this->stalled = 0;
			$this->written += $count;
			if ($this->written === strlen($this->buffer)) {
				$this->buffer = '';
				$this->written = 0;
			}
		}

		return true;
	}

	public function close(): void
	{
		@fclose($this->socket);
	}

	/**
	 * Ends the connection without a word: no TLS close_notify; a RST instead of a FIN where ext/sockets can ask for it
	 * (plain http only: under TLS, fclose() would still say goodbye).
	 */
	public function abort(): void
	{
		$secure = $this->crypto() !== [];
		if (!$secure && function_exists('socket_import_stream')) {
			$socket = socket_import_stream($this->socket);
			socket_set_option($socket, SOL_SOCKET, SO_LINGER, ['l_onoff' => 1, 'l_linger' => 0]);
		} else {
			@stream_socket_shutdown($this->socket, STREAM_SHUT_RDWR);
		}
		@fclose($this->socket);
	}
}
