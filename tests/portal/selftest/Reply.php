<?php
// SPDX-License-Identifier: MIT
declare(strict_types=1);

namespace B24\Portal\Selftest;

final class Reply
{
	public int $status = 0;
	/** @var array<string, string> */
	public array $headers = [];
	/** The body without its chunks, still compressed. */
	public string $wire = '';
	public int $chunks = 0;
	/** Whether everything came that was promised. */
	public bool $complete = true;

	public static function head(string $head): self
	{
		$reply = new self();
		$lines = explode("\r\n", rtrim($head));
		$reply->status = (int) substr(array_shift($lines), 9, 3);
		foreach ($lines as $line) {
			[$name, $value] = explode(':', $line, 2);
			$reply->headers[strtolower($name)] = trim($value);
		}

		return $reply;
	}

	public static function broken(string $bytes): self
	{
		$reply = new self();
		$reply->wire = $bytes;
		$reply->complete = false;

		return $reply;
	}

	public function text(): string
	{
		$gzip = ($this->headers['content-encoding'] ?? '') === 'gzip';

		return $gzip ? (string) @gzdecode($this->wire) : $this->wire;
	}

	public function json(): mixed
	{
		return json_decode($this->text(), true, 100000, JSON_BIGINT_AS_STRING);
	}

	public function result(): mixed
	{
		return $this->json()['result'] ?? null;
	}

	/** Classic envelope: status, code and text in one line. */
	public function error(): string
	{
		$json = $this->json();
		$error = $json['error'] ?? '-';

		return is_array($error)
			? "$this->status {$error['code']}"
			: "$this->status $error: " . ($json['error_description'] ?? '');
	}
}
