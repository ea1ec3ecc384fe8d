<?php
// SPDX-License-Identifier: MIT
declare(strict_types=1);

namespace B24\Portal\Rest;

use B24\Portal\Http\Response;

/** Answers of writing REST 3.0 methods, kept under the caller's Idempotency-Key so that a repeat does nothing twice. */
final class Idempotency
{
	/** @var array<string, array{string, Response, float}> body hash, answer and since when it is kept */
	private array $answers = [];

	public function __construct(private readonly Settings $settings)
	{
	}

	/** @param \Closure(): Response $run */
	public function once(Call $call, \Closure $run): Response
	{
		$key = $call->request->header('idempotency-key');
		if (!preg_match('~^[\x20-\x7e]{1,255}$~', $key)) {
			throw RestError::v3('INVALIDIDEMPOTENCYKEY', 'The idempotency key must be 1 to 255 printable ASCII characters.');
		}
		$place = implode("\n", [$call->actor->credential(), $call->method, $key]);
		$hash = $call->request->body->summary()['sha256'];
		if ($this->isKept($place)) {
			return $this->replay($place, $hash);
		}
		$began = microtime(true);
		$response = $run();
		$response->headers['Idempotency-Key'] = $key;
		if ($response->status === 200 && $this->settings->idempotencyAfter >= 0.0) {
			$this->answers[$place] ??= [$hash, clone $response, $began + $this->settings->idempotencyAfter / 1000];
		}

		return $response;
	}

	public function reset(): void
	{
		$this->answers = [];
	}

	private function isKept(string $place): bool
	{
		$since = $this->answers[$place][2] ?? INF;
		if ($since + $this->settings->idempotencyLife <= microtime(true)) {
			unset($this->answers[$place]);

			return false;
		}

		return $since <= microtime(true);
	}

	private function replay(string $place, string $hash): Response
	{
		[$storedHash, $stored] = $this->answers[$place];
		if ($storedHash !== $hash) {
			throw RestError::v3('IDEMPOTENCYKEYREUSED', 'The idempotency key was used with another request body.', 422);
		}
		$response = clone $stored;
		$response->headers['Idempotent-Replayed'] = 'true';

		return $response;
	}
}
