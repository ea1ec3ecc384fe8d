<?php
// SPDX-License-Identifier: MIT
declare(strict_types=1);

namespace B24\Portal\Rest;

use B24\Portal\Http\Request;

/** One method to run: on its own or as a command of a batch. */
final class Call
{
	/** @param array<array-key, mixed> $params */
	public function __construct(
		public readonly string $method,
		public readonly array $params,
		public readonly Actor $actor,
		public readonly int $version,
		public readonly Request $request,
		/** Its key in the batch; null: it is not in one. */
		public readonly int|string|null $command = null,
	) {
	}

	public function param(string $name, mixed $default = null): mixed
	{
		return $this->params[$name] ?? $default;
	}

	/** @param array<array-key, mixed> $params */
	public function command(string $method, array $params, int|string|null $key = null): self
	{
		return new self($method, $params, $this->actor, $this->version, $this->request, $key ?? $this->command);
	}
}
