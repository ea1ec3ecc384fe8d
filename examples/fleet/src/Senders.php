<?php
// SPDX-License-Identifier: MIT
declare(strict_types=1);

use Psr\Container\ContainerInterface;

/** What Messenger looks things up in, by the name of a transport. In a framework this is configuration. */
final class Senders implements ContainerInterface
{
	/** @param array<string, mixed> $entries */
	public function __construct(private readonly array $entries)
	{
	}

	public function get(string $id): mixed
	{
		return $this->entries[$id] ?? throw new OutOfBoundsException("no transport $id");
	}

	public function has(string $id): bool
	{
		return isset($this->entries[$id]);
	}
}
