<?php
// SPDX-License-Identifier: MIT
declare(strict_types=1);

namespace B24\Portal\Rest;

use B24\Portal\Http\Response;

/** The result of a method that answers with a file instead of JSON. */
final class Attachment implements \JsonSerializable
{
	public function __construct(private readonly string $name, private readonly string $bytes)
	{
	}

	public function response(): Response
	{
		$plain = preg_replace('/[^\x20-\x7e]|["\\\\]/', '_', $this->name);
		$named = $plain === $this->name ? '' : "; filename*=utf-8''" . rawurlencode($this->name);
		$headers = ['Content-Type' => 'application/octet-stream', 'Content-Disposition' => "attachment; filename=\"$plain\"$named"];

		return new Response(200, $headers, $this->bytes);
	}

	/** A batch has no place for a file. */
	public function jsonSerialize(): bool
	{
		return false;
	}
}
