<?php
// SPDX-License-Identifier: MIT
declare(strict_types=1);

namespace B24\Portal\Rest;

/** The methods that ran, on their own or as commands of a batch: what an application has done, however it was sent. */
final class Calls
{
	/** Older ones are forgotten, except in the counts. */
	private const KEPT = 10_000;
	/** Of longer texts, such as files in Base64, only the beginning is kept. */
	private const LONG = 64 << 10;
	private const BEGINNING = 100;

	/** @var array<int, array<string, mixed>> by number, oldest first */
	private array $calls = [];
	/** @var array<string, int> by method */
	private array $counts = [];
	private int $number = 0;

	public function reset(): void
	{
		$this->calls = $this->counts = [];
		$this->number = 0;
	}

	/** @param string|null $error the code, null if it went well */
	public function note(Call $call, ?string $error): void
	{
		$name = strtolower($call->method);
		$this->counts[$name] = ($this->counts[$name] ?? 0) + 1;
		$this->calls[++$this->number] = [
			'n' => $this->number, 'method' => $call->method, 'version' => $call->version, 'params' => self::shortened($call->params),
			'application' => $call->actor->isApplication, 'error' => $error,
			'request' => $call->request->number, 'command' => $call->command,
		];
		unset($this->calls[$this->number - self::KEPT]);
	}

	/** @param array<array-key, mixed> $params @return array<array-key, mixed> */
	private static function shortened(array $params): array
	{
		array_walk_recursive($params, static function (mixed &$value): void {
			if (is_string($value) && strlen($value) > self::LONG) {
				$value = substr($value, 0, self::BEGINNING) . '... (' . strlen($value) . ' bytes)';
			}
		});

		return $params;
	}

	/** @return array{count: int, calls: list<array<string, mixed>>} of one method or of all; `$last`: only so many */
	public function report(?string $method, ?int $last = null): array
	{
		if ($method === null) {
			return ['count' => $this->number, 'calls' => array_slice($this->calls, -($last ?? self::KEPT))];
		}
		$name = strtolower($method);

		return [
			'count' => $this->counts[$name] ?? 0,
			'calls' => array_values(array_filter($this->calls, static fn (array $call) => strtolower($call['method']) === $name)),
		];
	}
}
