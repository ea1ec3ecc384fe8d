<?php
// SPDX-License-Identifier: MIT
declare(strict_types=1);

namespace B24\Portal\Http;

/** A reply as it goes over the wire, head and body still apart so that faults can get between them. */
final class Packed
{
	/**
	 * @param array<string, string> $headers
	 * @param iterable<string>      $body    wire bytes: compressed and chunked already
	 */
	public function __construct(
		public string $statusLine,
		public array $headers,
		public iterable $body,
		public bool $keepAlive,
	) {
	}

	public function head(): string
	{
		$head = $this->statusLine . "\r\n";
		foreach ($this->headers as $name => $value) {
			$head .= "$name: $value\r\n";
		}

		return $head . "\r\n";
	}

	/** @return iterable<string|Ending> */
	public function steps(): iterable
	{
		if (is_array($this->body)) {
			yield $this->head() . implode('', $this->body); // head and body in one packet, as servers do
		} else {
			yield $this->head();
			yield from $this->body;
		}
		yield $this->keepAlive ? Ending::Keep : Ending::Close;
	}
}
