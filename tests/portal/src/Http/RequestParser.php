<?php
// SPDX-License-Identifier: MIT
declare(strict_types=1);

namespace B24\Portal\Http;

/**
 * Bytes in, requests out: first the head, then, as they come, the bytes of the body. Each byte of a body is looked at
 * once, whatever its length.
 */
final class RequestParser
{
	private const MAX_HEAD = 1 << 20;

	private string $buffer = '';
	private int $scanned = 0;
	private ?Request $request = null;
	private bool $complete = false;
	private bool $chunked = false;
	/** Bytes of the body, or of the chunk, that are still to come. */
	private int $remaining = 0;
	/** Within a chunked body: what comes next. */
	private ChunkState $state = ChunkState::Size;

	public function __construct(private readonly int $keepBody)
	{
	}

	public function feed(string $bytes): void
	{
		$this->buffer .= $bytes;
		if ($this->request !== null && !$this->complete) {
			$this->readBody();
		}
	}

	/** The current request as soon as its head is in; its body may still grow. */
	public function request(): ?Request
	{
		if ($this->request === null && $this->readHead()) {
			$this->readBody();
		}

		return $this->request;
	}

	public function isComplete(): bool
	{
		return $this->complete;
	}

	/** Done with the current request; bytes that came after it belong to the next one. */
	public function next(): void
	{
		$this->request = null;
		$this->complete = false;
	}

	private function readHead(): bool
	{
		if ($this->scanned === 0) {
			$this->buffer = ltrim($this->buffer, "\r\n"); // tolerated between requests
		}
		$end = strpos($this->buffer, "\r\n\r\n", max(0, $this->scanned - 3));
		if ($end === false) {
			$this->scanned = strlen($this->buffer);
			if ($this->scanned > self::MAX_HEAD) {
				throw new HttpError('head too long', 431);
			}

			return false;
		}
		$head = substr($this->buffer, 0, $end);
		$this->buffer = substr($this->buffer, $end + 4);
		$this->scanned = 0;
		$this->request = $this->parseHead($head);
		$this->chunked = $this->request->accepts('transfer-encoding', 'chunked');
		$this->state = ChunkState::Size;
		$this->remaining = $this->chunked ? 0 : $this->contentLength($this->request);

		return true;
	}

	private function parseHead(string $head): Request
	{
		$lines = explode("\r\n", $head);
		if (!preg_match('~^([A-Z]+) (\S+) HTTP/(1\.[01])$~', array_shift($lines), $match)) {
			throw new HttpError('malformed request line', 400);
		}
		$headers = [];
		foreach ($lines as $line) {
			if (!preg_match('~^([!#$%&\'*+.^_`|\~0-9A-Za-z-]+):[ \t]*(.*?)[ \t]*$~s', $line, $field)) {
				throw new HttpError('malformed header', 400);
			}
			$name = strtolower($field[1]);
			$headers[$name] = isset($headers[$name]) ? "$headers[$name], $field[2]" : $field[2];
		}

		return new Request($match[1], $match[2], $match[3], $headers, $this->keepBody);
	}

	private function contentLength(Request $request): int
	{
		$length = $request->header('content-length');
		if (strspn($length, '0123456789') !== strlen($length)) {
			throw new HttpError('malformed content-length', 400);
		}

		return (int) $length;
	}

	private function readBody(): void
	{
		if ($this->chunked) {
			while (!$this->complete && $this->readChunkPart()) {
				continue;
			}
		} else {
			$this->take();
			$this->complete = $this->remaining === 0;
		}
	}

	/** Moves what belongs to the body from the buffer into it. */
	private function take(): void
	{
		$length = min($this->remaining, strlen($this->buffer));
		if ($length > 0) {
			$this->request->body->append(substr($this->buffer, 0, $length));
			$this->buffer = substr($this->buffer, $length);
			$this->remaining -= $length;
		}
	}

	/** @return bool false when more bytes are needed */
	private function readChunkPart(): bool
	{
		if ($this->state === ChunkState::Data) {
			$this->take();
			if ($this->remaining > 0) {
				return false;
			}
			$this->state = ChunkState::DataEnd;
		}
		$line = $this->line();
		if ($line === null) {
			return false;
		}
		switch ($this->state) {
			case ChunkState::DataEnd:
				$this->state = ChunkState::Size;
				break;
			case ChunkState::Size:
				$this->startChunk($line);
				break;
			case ChunkState::Trailer:
				$this->complete = $line === '';
				break;
		}

		return true;
	}

	private function startChunk(string $line): void
	{
		$size = trim(explode(';', $line)[0]);
		if ($size === '' || strspn($size, '0123456789abcdefABCDEF') !== strlen($size)) {
			throw new HttpError('malformed chunk', 400);
		}
		$this->remaining = (int) hexdec($size);
		$this->state = $this->remaining === 0 ? ChunkState::Trailer : ChunkState::Data;
	}

	private function line(): ?string
	{
		$end = strpos($this->buffer, "\r\n");
		if ($end === false) {
			return null;
		}
		$line = substr($this->buffer, 0, $end);
		$this->buffer = substr($this->buffer, $end + 2);

		return $line;
	}
}
