<?php
// SPDX-License-Identifier: MIT
declare(strict_types=1);

namespace B24\Portal\Http;

/** Turns a response into wire bytes: compression, chunks, length, keep-alive. */
final class ReplyWriter
{
	public const TRANSFERS = ['auto', 'identity', 'gzip', 'chunked', 'gzip+chunked'];

	/** Below this, compression costs more than it saves. */
	private const WORTH_COMPRESSING = 1024;
	private const CHUNK = 8192;

	public function __construct(private readonly string $version)
	{
	}

	public static function plainError(HttpError $error): string
	{
		$status = $error->getCode();
		$text = $error->getMessage() . "\n";

		return "HTTP/1.1 $status " . Response::reason($status) . "\r\nContent-Type: text/plain\r\nContent-Length: "
			. strlen($text) . "\r\nConnection: close\r\n\r\n$text";
	}

	public function pack(Response $response, Request $request, string $transfer = 'auto', bool $keepAlive = true): Packed
	{
		$headers = ['Server' => 'nginx', 'Date' => gmdate('D, d M Y H:i:s') . ' GMT', ...$response->headers];
		$body = $response->body;
		if ($response->stream === null && !$response->encoded && self::compresses($transfer, $request, $body)) {
			$body = gzencode($body, 6);
			$headers['Content-Encoding'] = 'gzip';
			$headers['Vary'] = 'Accept-Encoding';
		}
		$keepAlive = $keepAlive && $this->version === '1.1' && $request->wantsKeepAlive();
		if ($this->version === '1.0' && $response->stream !== null) {
			$parts = $response->stream; // no chunks in HTTP/1.0: the end of the connection is the end of the body
		} elseif ($this->version === '1.1' && ($response->stream !== null || str_ends_with($transfer, 'chunked'))) {
			$headers['Transfer-Encoding'] = 'chunked';
			$parts = self::chunks($response->stream ?? str_split($body, self::CHUNK));
			$parts = $response->stream === null ? iterator_to_array($parts, false) : $parts;
		} else {
			$headers['Content-Length'] = (string) strlen($body);
			$parts = [$body];
		}
		$headers['Connection'] = $keepAlive ? 'keep-alive' : 'close';
		$reason = Response::reason($response->status);

		return new Packed(
			"HTTP/$this->version $response->status $reason",
			$headers,
			$request->method === 'HEAD' ? [] : $parts,
			$keepAlive,
		);
	}

	private static function compresses(string $transfer, Request $request, string $body): bool
	{
		return match ($transfer) {
			'gzip', 'gzip+chunked' => true,
			'auto' => strlen($body) > self::WORTH_COMPRESSING && $request->accepts('accept-encoding', 'gzip'),
			default => false,
		};
	}

	/**
	 * @param  iterable<string> $parts
	 * @return \Generator<string>
	 */
	private static function chunks(iterable $parts): \Generator
	{
		foreach ($parts as $part) {
			if ($part !== '') {
				yield dechex(strlen($part)) . "\r\n$part\r\n";
			}
		}
		yield "0\r\n\r\n";
	}
}
