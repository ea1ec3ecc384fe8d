<?php
// SPDX-License-Identifier: MIT
declare(strict_types=1);

namespace B24\Portal\Http;

/** A reply before it is encoded for the wire. */
final class Response
{
	private const REASONS = [
		200 => 'OK', 301 => 'Moved Permanently', 302 => 'Found', 303 => 'See Other', 307 => 'Temporary Redirect', 308 => 'Permanent Redirect',
		400 => 'Bad Request', 401 => 'Unauthorized', 403 => 'Forbidden', 404 => 'Not Found', 405 => 'Method Not Allowed',
		407 => 'Proxy Authentication Required', 422 => 'Unprocessable Content', 429 => 'Too Many Requests',
		431 => 'Request Header Fields Too Large', 500 => 'Internal Server Error', 502 => 'Bad Gateway',
		503 => 'Service Unavailable', 504 => 'Gateway Timeout',
	];

	/** @var iterable<string>|null a body that is made while it is sent; then $body is empty */
	public ?iterable $stream = null;
	/** The body already is what Content-Encoding says: it is sent as it stands. */
	public bool $encoded = false;

	/** @param array<string, string> $headers */
	public function __construct(public int $status = 200, public array $headers = [], public string $body = '')
	{
	}

	public static function json(mixed $data, int $status = 200, int $flags = 0): self
	{
		$flags |= JSON_PARTIAL_OUTPUT_ON_ERROR | JSON_PRESERVE_ZERO_FRACTION | JSON_INVALID_UTF8_SUBSTITUTE;

		return new self($status, ['Content-Type' => 'application/json; charset=utf-8'], RawJson::splice(json_encode($data, $flags)));
	}

	public static function html(int $status): self
	{
		$reason = self::reason($status);
		$body = "<html>\r\n<head><title>$status $reason</title></head>\r\n<body>\r\n<center><h1>$status $reason</h1></center>\r\n"
			. "<hr><center>nginx</center>\r\n</body>\r\n</html>\r\n";

		return new self($status, ['Content-Type' => 'text/html; charset=utf-8'], $body);
	}

	public static function reason(int $status): string
	{
		return self::REASONS[$status] ?? 'Status';
	}
}
