<?php
// SPDX-License-Identifier: MIT
declare(strict_types=1);

namespace B24\Portal\Http;

final class Request
{
	/** Path without the query, decoded. */
	public readonly string $path;
	public readonly string $query;
	public readonly Body $body;
	public readonly float $at;

	/** Which request of its connection this is, from 1. */
	public int $turn = 1;
	public ?Peer $peer = null;
	/** Which request of the portal, from 1; 0: not one of the portal's. */
	public int $number = 0;
	/** What became of it: null as long as it is not answered. */
	public ?int $status = null;
	/** @var list<string> the kinds of the faults that it has met */
	public array $faults = [];
	/** The body of the reply; null if it is not known any more, or was too long. */
	public ?string $reply = null;

	/** @param array<string, string> $headers by lower-case name */
	public function __construct(
		public readonly string $method,
		public readonly string $target,
		public readonly string $version,
		public readonly array $headers,
		int $keepBody,
	) {
		$local = $target;
		if (preg_match('~^https?://[^/?]*~i', $target, $origin)) {
			$local = substr($target, strlen($origin[0])); // the absolute form, as proxies send it
		}
		[$path, $query] = explode('?', $local, 2) + [1 => ''];
		$this->path = rawurldecode($path);
		$this->query = $query;
		$this->body = new Body($keepBody);
		$this->at = microtime(true);
	}

	public function header(string $name): string
	{
		return $this->headers[$name] ?? '';
	}

	/** Whether a comma separated header contains a token. */
	public function accepts(string $header, string $token): bool
	{
		return in_array($token, array_map(
			static fn (string $part) => strtolower(trim(explode(';', $part)[0])),
			explode(',', $this->header($header)),
		), true);
	}

	public function mediaType(): string
	{
		return strtolower(trim(explode(';', $this->header('content-type'))[0]));
	}

	public function wantsKeepAlive(): bool
	{
		return $this->version === '1.1'
			? !$this->accepts('connection', 'close')
			: $this->accepts('connection', 'keep-alive');
	}
}
